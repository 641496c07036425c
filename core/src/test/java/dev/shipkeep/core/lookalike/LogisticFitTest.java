package dev.shipkeep.core.lookalike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticFitTest {

    private static final double HARDLY_ANY = 1e-9;

    /** Nearly without penalty, one column reproduces the observed odds: 1 of 4 without, 3 of 4 with. */
    @Test
    void reproducesTheObservedOdds() {
        int[][] rows = {{}, {}, {}, {}, {0}, {0}, {0}, {0}};
        boolean[] outcomes = {true, false, false, false, true, true, true, false};
        double[] coefficients = new LogisticFit(rows, outcomes, 1, HARDLY_ANY).fit();
        assertThat(coefficients[1]).isCloseTo(Math.log(1 / 3.0), within(1e-6));
        assertThat(coefficients[0]).isCloseTo(2 * Math.log(3), within(1e-6));
    }

    /** At the optimum the residuals of a column are the penalty times its coefficient, those of the constant are 0. */
    @Test
    void standsWhereTheSlopeIsZero() {
        int[][] rows = {{0, 2}, {0, 3}, {1, 2}, {1, 3}, {0, 2}, {1, 3}, {1, 2}};
        boolean[] outcomes = {true, false, false, false, true, true, false};
        double ridge = 0.7;
        double[] coefficients = new LogisticFit(rows, outcomes, 4, ridge).fit();
        double[] slope = new double[5];
        for (int row = 0; row < rows.length; row++) {
            double logOdds = coefficients[4] + coefficients[rows[row][0]] + coefficients[rows[row][1]];
            double error = (outcomes[row] ? 1 : 0) - 1 / (1 + Math.exp(-logOdds));
            slope[rows[row][0]] += error;
            slope[rows[row][1]] += error;
            slope[4] += error;
        }
        for (int column = 0; column < 4; column++) {
            assertThat(slope[column]).isCloseTo(ridge * coefficients[column], within(1e-9));
        }
        assertThat(slope[4]).isCloseTo(0, within(1e-9));
    }

    @Test
    void staysFiniteWhenOutcomesAreTornApart() {
        int[][] rows = {{0}, {0}, {1}, {1}};
        boolean[] outcomes = {true, true, false, false};
        assertThat(new LogisticFit(rows, outcomes, 2, 1e-3).fit()).doesNotContain(Double.NaN);
    }
}
