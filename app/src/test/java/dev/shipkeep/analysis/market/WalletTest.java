package dev.shipkeep.analysis.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares of a shipper's parcels at their edges. */
class WalletTest {

    private static Volume volume(String carrier, int parcels) {
        return new Volume(0, carrier, "", "", parcels, null, LocalDate.of(2026, 11, 1), "", "");
    }

    @Test
    void aShareOfNothingIsNone() {
        Wallet wallet = Wallet.of(0, List.of());
        assertThat(wallet.share(0)).isZero();
        assertThat(wallet.isKnown()).isFalse();
    }

    @Test
    void sharesAreOfAllParcelsOursIncludedAndRoundedHalfUp() {
        Wallet wallet = Wallet.of(1, List.of(volume("甲", 1), volume("乙", 1)));
        assertThat(wallet.share(wallet.ours())).isEqualTo(3_333);
        assertThat(wallet.share(2)).isEqualTo(6_667);
    }
}
