package dev.shipkeep.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TariffTest {

    @Test
    void chargesTheFirstAndEachFurtherKilogram() {
        assertThat(Tariff.freightFen(Product.STANDARD, 3, 1_000, 1)).isEqualTo(1_400);
        assertThat(Tariff.freightFen(Product.STANDARD, 3, 1_001, 1)).isEqualTo(1_900);
        assertThat(Tariff.freightFen(Product.STANDARD, 3, 10, 1)).isEqualTo(1_400);
    }

    @Test
    void chargesFreightByTheKilogramWithAMinimum() {
        assertThat(Tariff.freightFen(Product.FREIGHT, 1, 5_000, 1)).isEqualTo(3_000);
        assertThat(Tariff.freightFen(Product.FREIGHT, 1, 100_000, 1)).isEqualTo(8_000);
    }

    @Test
    void roundsTheAgreedPriceToTenFen() {
        assertThat(Tariff.freightFen(Product.ECONOMY, 2, 2_000, 0.37)).isEqualTo(440);
    }
}
