package dev.shipkeep.core.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.grading.ParetoCurve.Point;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParetoCurveTest {
    @Test
    void statesTheRealSplit() {
        ParetoCurve curve = ParetoCurve.of(new long[] {50, 30, 10, 5, 5}, 100);
        assertThat(curve.totalValue()).isEqualTo(100);
        assertThat(curve.accountsCarryingMost()).isEqualTo(2);
        assertThat(curve.accountsCarryingMostBasisPoints()).isEqualTo(4_000);
        assertThat(curve.topFifthAccounts()).isOne();
        assertThat(curve.topFifthBasisPoints()).isEqualTo(5_000);
        assertThat(curve.points())
                .containsExactly(
                        new Point(0, 0),
                        new Point(2_000, 5_000),
                        new Point(4_000, 8_000),
                        new Point(6_000, 9_000),
                        new Point(8_000, 9_500),
                        new Point(10_000, 10_000));
    }

    @Test
    void drawsNoMorePointsThanAskedFor() {
        long[] equal = new long[1_000];
        Arrays.fill(equal, 7);
        ParetoCurve curve = ParetoCurve.of(equal, 5);
        assertThat(curve.points())
                .containsExactly(
                        new Point(0, 0),
                        new Point(2_500, 2_500),
                        new Point(5_000, 5_000),
                        new Point(7_500, 7_500),
                        new Point(10_000, 10_000));
        assertThat(curve.accountsCarryingMost()).isEqualTo(800);
        assertThat(curve.topFifthBasisPoints()).isEqualTo(2_000);
    }

    @Test
    void countsAccountsThatBringNothing() {
        ParetoCurve curve = ParetoCurve.of(new long[] {100, 0, 0, -20}, 10);
        assertThat(curve.accounts()).isEqualTo(4);
        assertThat(curve.totalValue()).isEqualTo(100);
        assertThat(curve.accountsCarryingMostBasisPoints()).isEqualTo(2_500);
    }

    @Test
    void isEmptyWithoutValue() {
        assertThat(ParetoCurve.of(new long[0], 10).points()).isEmpty();
        assertThat(ParetoCurve.of(new long[] {0, -1}, 10).points()).isEmpty();
        assertThat(ParetoCurve.of(new long[] {0, -1}, 10).accounts()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoCurve() {
        assertThatThrownBy(() -> ParetoCurve.of(new long[] {1, 2}, 10)).hasMessageContaining("value 1 is larger");
        assertThatThrownBy(() -> ParetoCurve.of(new long[] {1}, 1)).hasMessageContaining("at least 2 points");
    }
}
