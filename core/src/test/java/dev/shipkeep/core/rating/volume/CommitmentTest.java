package dev.shipkeep.core.rating.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    @Test
    void chargesForMissingParcels() {
        Commitment commitment = new Commitment(
                VolumeMeasure.PARCELS, 1_000, new VolumeRate.PerQuantity(50, 1), RoundingRule.HALF_UP_TO_UNIT);
        Commitment.Shortfall shortfall = commitment.shortfall(new VolumeTotals(940, 0, 0, 0), 0);
        assertThat(shortfall).isEqualTo(new Commitment.Shortfall(60, 3_000, 0, 3_000));
        assertThat(commitment.shortfall(new VolumeTotals(1_000, 0, 0, 0), 3_000).netFen())
                .isEqualTo(-3_000);
    }

    @Test
    void chargesAShareOfMissingMoney() {
        Commitment commitment = new Commitment(
                VolumeMeasure.FREIGHT,
                100_000,
                new VolumeRate.OfMoney(Share.ofPercent(30)),
                RoundingRule.HALF_UP_TO_UNIT);
        assertThat(commitment
                        .shortfall(new VolumeTotals(1, 1, 60_005, 60_005), 0)
                        .chargeFen())
                .isEqualTo(11_999);
    }

    @Test
    void takesNoShareOfParcels() {
        assertThatThrownBy(() -> new Commitment(
                        VolumeMeasure.PARCELS,
                        1,
                        new VolumeRate.OfMoney(Share.ofPercent(30)),
                        RoundingRule.HALF_UP_TO_UNIT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
