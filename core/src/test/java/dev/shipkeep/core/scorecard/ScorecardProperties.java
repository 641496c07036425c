package dev.shipkeep.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shipkeep.core.scorecard.Comparison.Weighed;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ScorecardProperties {

    @Property
    void judgementsThatAgreeGiveTheWeightsBehindThem(@ForAll("importances") List<Double> importances) {
        int count = importances.size();
        double[][] judgements = new double[count][count];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                judgements[row][column] = importances.get(row) / importances.get(column);
            }
        }
        Weighed weighed = (Weighed) PairwiseComparison.weigh(judgements);
        double sum = importances.stream().mapToDouble(Double::doubleValue).sum();
        for (int row = 0; row < count; row++) {
            assertThat(weighed.weights().partsPerMillion().get(row) / 1e6)
                    .isCloseTo(importances.get(row) / sum, within(2e-6));
        }
        assertThat(weighed.lambdaMax()).isCloseTo(count, within(1e-9));
        assertThat(weighed.consistencyRatio()).isCloseTo(0, within(1e-9));
        assertThat(weighed.worst()).isEmpty();
    }

    @Property
    void anyJudgementsOfTheScaleGiveWeights(@ForAll("judgements") double[][] judgements) {
        Weighed weighed = (Weighed) PairwiseComparison.weigh(judgements);
        assertThat(weighed.lambdaMax()).isGreaterThanOrEqualTo(judgements.length - 1e-9);
        assertThat(weighed.weights().partsPerMillion()).allMatch(part -> part > 0);
        weighed.worst().ifPresent(worst -> assertThat(worst.given()).isGreaterThan(worst.fitting()));
    }

    @Property
    void theOrderOfAttributesDoesNotMatter(@ForAll("judgements") double[][] judgements) {
        int count = judgements.length;
        double[][] turned = new double[count][count];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                turned[row][column] = judgements[count - 1 - row][count - 1 - column];
            }
        }
        Weighed straight = (Weighed) PairwiseComparison.weigh(judgements);
        Weighed reversed = (Weighed) PairwiseComparison.weigh(turned);
        assertThat(reversed.consistencyRatio()).isCloseTo(straight.consistencyRatio(), within(1e-9));
        for (int row = 0; row < count; row++) {
            assertThat(reversed.weights().partsPerMillion().get(count - 1 - row))
                    .isCloseTo(straight.weights().partsPerMillion().get(row), within(1));
        }
    }

    @Property
    void weightsByHandKeepTheirProportion(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000) Long> given) {
        Weights weights = Weights.byHand(given);
        double sum = given.stream().mapToLong(Long::longValue).sum();
        for (int attribute = 0; attribute < given.size(); attribute++) {
            assertThat(weights.partsPerMillion().get(attribute) / 1e6)
                    .isCloseTo(given.get(attribute) / sum, within(1e-6));
        }
    }

    @Provide
    Arbitrary<List<Double>> importances() {
        return Arbitraries.doubles().between(1, 9).list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<double[][]> judgements() {
        return Arbitraries.integers().between(1, 9).flatMap(count -> Arbitraries.integers()
                .between(-8, 8)
                .list()
                .ofSize(count * count)
                .map(steps -> matrix(count, steps)));
    }

    /** A step of 3 is the judgement 4, of −3 its reciprocal. */
    private static double[][] matrix(int count, List<Integer> steps) {
        double[][] judgements = new double[count][count];
        for (double[] row : judgements) {
            Arrays.fill(row, 1);
        }
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < row; column++) {
                int step = steps.get(row * count + column);
                judgements[row][column] = step >= 0 ? step + 1 : 1.0 / (1 - step);
                judgements[column][row] = 1 / judgements[row][column];
            }
        }
        return judgements;
    }
}
