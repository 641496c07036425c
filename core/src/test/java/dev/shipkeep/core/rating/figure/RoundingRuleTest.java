package dev.shipkeep.core.rating.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RoundingRuleTest {
    @Test
    void countsAStartedStepAsWhole() {
        RoundingRule rule = RoundingRule.up(500);
        assertThat(rounded(rule, 1, 499, 500, 501, 1_000)).containsExactly(500, 500, 500, 1_000, 1_000);
    }

    @Test
    void roundsHalfAStepUp() {
        RoundingRule rule = RoundingRule.halfUp(1_000);
        assertThat(rounded(rule, 499, 500, 100_499, 100_500)).containsExactly(0, 1_000, 100_000, 101_000);
        assertThat(rounded(RoundingRule.halfUp(3), 1, 2, 4, 5)).containsExactly(0, 3, 3, 6);
    }

    @Test
    void dropsTheRest() {
        assertThat(rounded(RoundingRule.down(100), 99, 100, 199)).containsExactly(0, 100, 100);
    }

    @Test
    void forgivesAGraceOfAHundredGrams() {
        RoundingRule rule = RoundingRule.upAfterGrace(1_000, 100);
        assertThat(rounded(rule, 2_000, 2_100, 2_101, 2_999)).containsExactly(2_000, 2_000, 3_000, 3_000);
    }

    @Test
    void dropsTwoTenthsHalvesThreeToSevenAndRaisesEight() {
        RoundingRule rule = RoundingRule.twoThreeSevenEight();
        assertThat(rounded(rule, 10_100, 10_200, 10_299, 10_300, 10_500, 10_700, 10_799, 10_800, 10_900))
                .containsExactly(10_000, 10_000, 10_000, 10_500, 10_500, 10_500, 10_500, 11_000, 11_000);
    }

    @Test
    void seesTheFractionOfAUnit() {
        assertThat(RoundingRule.UP_TO_UNIT.round(7, 1, 1_000_000)).isEqualTo(8);
        assertThat(RoundingRule.HALF_UP_TO_UNIT.round(7, 499_999, 1_000_000)).isEqualTo(7);
        assertThat(RoundingRule.HALF_UP_TO_UNIT.round(7, 500_000, 1_000_000)).isEqualTo(8);
        assertThat(RoundingRule.up(100).round(100, 1, 3)).isEqualTo(200);
        assertThat(RoundingRule.upAfterGrace(100, 10).round(110, 1, 3)).isEqualTo(200);
        assertThat(RoundingRule.halfUp(100).round(149, 2, 3)).isEqualTo(100);
    }

    @Test
    void refusesBoundsThatMakeNoRule() {
        assertThatThrownBy(() -> RoundingRule.up(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RoundingRule.upAfterGrace(1_000, 1_000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundingRule(RoundingRule.Kind.HALF_STEPS, 1_000, 800, 300))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] rounded(RoundingRule rule, long... figures) {
        long[] rounded = new long[figures.length];
        for (int index = 0; index < figures.length; index++) {
            rounded[index] = rule.round(figures[index]);
        }
        return rounded;
    }
}
