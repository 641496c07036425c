package dev.shipkeep.core.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AreaUnderCurveProperties {

    /** A score as a whole number, so that there are ties, with its outcome in the sign. */
    @Property
    void isTheShareOfPairsInTheRightOrder(@ForAll("signed") List<Integer> signed) {
        double right = 0;
        long pairs = 0;
        for (int one : signed) {
            for (int other : signed) {
                if (one > 0 && other < 0) {
                    pairs++;
                    right += one > -other ? 1 : one == -other ? 0.5 : 0;
                }
            }
        }
        OptionalDouble area = area(signed);
        assertThat(area.isPresent()).isEqualTo(pairs > 0);
        if (pairs > 0) {
            assertThat(area.orElseThrow()).isCloseTo(right / pairs, within(1e-12));
        }
    }

    @Property
    void onlyTheOrderOfScoresCounts(@ForAll("signed") List<Integer> signed) {
        double[] stretched = Arrays.stream(scores(signed)).map(Math::exp).toArray();
        assertThat(AreaUnderCurve.of(stretched, outcomes(signed))).isEqualTo(area(signed));
    }

    @Property
    void oppositeOutcomesGiveTheRest(@ForAll("signed") List<Integer> signed) {
        OptionalDouble area = area(signed);
        OptionalDouble opposite = area(signed.stream().map(score -> -score).toList());
        assertThat(opposite.isPresent()).isEqualTo(area.isPresent());
        area.ifPresent(value -> assertThat(opposite.orElseThrow()).isCloseTo(1 - value, within(1e-12)));
    }

    @Example
    void knowsPerfectionChanceAndReversal() {
        boolean[] outcomes = {false, false, true, true};
        assertThat(AreaUnderCurve.of(new double[] {1, 2, 3, 4}, outcomes)).hasValue(1);
        assertThat(AreaUnderCurve.of(new double[] {5, 5, 5, 5}, outcomes)).hasValue(0.5);
        assertThat(AreaUnderCurve.of(new double[] {4, 3, 2, 1}, outcomes)).hasValue(0);
        assertThat(AreaUnderCurve.of(new double[] {0.0, 1, -0.0, 1}, outcomes)).hasValue(0.5);
    }

    @Provide
    Arbitrary<List<Integer>> signed() {
        Arbitrary<Integer> positive = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(positive, positive.map(score -> -score)).list().ofMaxSize(60);
    }

    private static OptionalDouble area(List<Integer> signed) {
        return AreaUnderCurve.of(scores(signed), outcomes(signed));
    }

    private static double[] scores(List<Integer> signed) {
        return signed.stream().mapToDouble(Math::abs).toArray();
    }

    private static boolean[] outcomes(List<Integer> signed) {
        boolean[] outcomes = new boolean[signed.size()];
        for (int position = 0; position < outcomes.length; position++) {
            outcomes[position] = signed.get(position) > 0;
        }
        return outcomes;
    }
}
