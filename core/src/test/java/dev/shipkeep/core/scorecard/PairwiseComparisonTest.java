package dev.shipkeep.core.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shipkeep.core.scorecard.Comparison.Refused;
import dev.shipkeep.core.scorecard.Comparison.Weighed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    private static final double LAST_DIGIT = 0.0005;

    @Test
    void reproducesThePublishedMatrixOfFour() {
        Weighed weighed = weigh(new double[][] {
            {1, 4, 3, 7}, {1 / 4.0, 1, 1 / 3.0, 3}, {1 / 3.0, 3, 1, 5}, {1 / 7.0, 1 / 3.0, 1 / 5.0, 1}
        });
        hasWeights(weighed, 0.548, 0.127, 0.270, 0.056);
        assertThat(weighed.consistencyRatio()).isCloseTo(0.044, within(LAST_DIGIT));
        assertThat(weighed.consistencyIndex()).isCloseTo((weighed.lambdaMax() - 4) / 3, within(1e-12));
        assertThat(weighed.consistent()).isTrue();
    }

    @Test
    void reproducesThePublishedMatrixOfThree() {
        Weighed weighed = weigh(new double[][] {{1, 3, 5}, {1 / 3.0, 1, 3}, {1 / 5.0, 1 / 3.0, 1}});
        hasWeights(weighed, 0.637, 0.258, 0.105);
        assertThat(weighed.consistencyRatio()).isCloseTo(0.033, within(LAST_DIGIT));
    }

    @Test
    void oneAndTwoAttributesCannotDisagree() {
        Weighed one = weigh(new double[][] {{1}});
        hasWeights(one, 1);
        assertThat(one.consistencyRatio()).isZero();
        Weighed two = weigh(new double[][] {{1, 4}, {0.25, 1}});
        hasWeights(two, 0.8, 0.2);
        assertThat(two.consistencyRatio()).isZero();
        assertThat(two.worst()).isEmpty();
    }

    @Test
    void namesTheJudgementThatFitsLeast() {
        Weighed weighed = weigh(new double[][] {{1, 2, 1 / 4.0}, {1 / 2.0, 1, 2}, {4, 1 / 2.0, 1}});
        assertThat(weighed.consistent()).isFalse();
        Weighed agreeing = weigh(new double[][] {
            {1, 2, 4, 4 / 9.0}, {1 / 2.0, 1, 2, 2}, {1 / 4.0, 1 / 2.0, 1, 1}, {9 / 4.0, 1 / 2.0, 1, 1}
        });
        Comparison.WorstJudgement worst = agreeing.worst().orElseThrow();
        assertThat(worst.row()).isEqualTo(3);
        assertThat(worst.column()).isZero();
        assertThat(worst.given()).isEqualTo(2.25);
        assertThat(worst.fitting()).isLessThan(1);
    }

    @Test
    void takesRoundedReciprocals() {
        Weighed rounded = weigh(new double[][] {{1, 3, 9}, {0.33, 1, 7}, {0.11, 0.143, 1}});
        Weighed exact = weigh(new double[][] {{1, 3, 9}, {1 / 3.0, 1, 7}, {1 / 9.0, 1 / 7.0, 1}});
        assertThat(rounded.weights()).isEqualTo(exact.weights());
    }

    @Test
    void refusesWithTheCell() {
        refuses(new double[][] {}, Refused.Kind.EMPTY, 0, 0, 1);
        refuses(new double[][] {{1, 2}, {0.5}}, Refused.Kind.NOT_SQUARE, 1, 1, 2);
        refuses(new double[][] {{1, 2, 3}, {0.5, 1, 1}}, Refused.Kind.NOT_SQUARE, 0, 2, 2);
        refuses(new double[][] {{1, -2}, {0.5, 1}}, Refused.Kind.NOT_POSITIVE, 0, 1, 1);
        refuses(new double[][] {{1, 0}, {0.5, 1}}, Refused.Kind.NOT_POSITIVE, 0, 1, 1);
        refuses(new double[][] {{1, Double.NaN}, {0.5, 1}}, Refused.Kind.NOT_POSITIVE, 0, 1, 1);
        refuses(new double[][] {{2, 2}, {0.5, 1}}, Refused.Kind.DIAGONAL_NOT_ONE, 0, 0, 1);
        refuses(new double[][] {{1, 10}, {0.1, 1}}, Refused.Kind.BEYOND_SCALE, 0, 1, 9);
        refuses(new double[][] {{1, 4}, {0.5, 1}}, Refused.Kind.NOT_RECIPROCAL, 1, 0, 0.25);
    }

    @Test
    void refusesTenAttributesForWantOfARandomIndex() {
        double[][] ten = new double[10][10];
        for (double[] row : ten) {
            Arrays.fill(row, 1);
        }
        refuses(ten, Refused.Kind.NO_RANDOM_INDEX, 9, 9, 9);
    }

    private static Weighed weigh(double[][] judgements) {
        return (Weighed) PairwiseComparison.weigh(judgements);
    }

    private static void refuses(double[][] judgements, Refused.Kind kind, int row, int column, double expected) {
        assertThat(PairwiseComparison.weigh(judgements)).isEqualTo(new Refused(kind, row, column, expected));
    }

    private static void hasWeights(Weighed weighed, double... expected) {
        assertThat(weighed.weights().size()).isEqualTo(expected.length);
        for (int attribute = 0; attribute < expected.length; attribute++) {
            assertThat(weighed.weights().partsPerMillion().get(attribute) / 1e6)
                    .isCloseTo(expected[attribute], within(LAST_DIGIT));
        }
    }
}
