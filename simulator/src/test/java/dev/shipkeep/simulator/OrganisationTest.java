package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrganisationTest {

    @Test
    void sharesOutByWeightAndLeavesNobodyEmpty() {
        assertThat(Organisation.apportion(10, new double[] {7, 2, 1})).containsExactly(7, 2, 1);
        assertThat(Organisation.apportion(3, new double[] {100, 1, 1})).containsExactly(1, 1, 1);
        assertThat(Organisation.apportion(60, new double[] {240, 200, 110, 70, 60, 1}).length)
                .isEqualTo(6);
    }

    @Test
    void sharesOutExactlyTheTotal() {
        for (int total = 3; total < 200; total++) {
            int sum = 0;
            for (int share : Organisation.apportion(total, new double[] {0.1, 5, 2.7})) {
                sum += share;
            }
            assertThat(sum).isEqualTo(total);
        }
    }
}
