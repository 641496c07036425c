package dev.shipkeep.core.rating.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.VolumeDiscount.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeDiscountTest {
    private static final List<VolumeTier> TIERS = List.of(tier(1_000, 3), tier(5_000, 5), tier(20_000, 8));

    @Test
    void givesTheReachedTierOnAllParcels() {
        VolumeDiscount discount = of(Way.ALL_PARCELS);
        assertThat(discount.rebate(parcels(999), 0).dueFen()).isZero();
        assertThat(discount.rebate(parcels(1_000), 0).dueFen()).isEqualTo(1_000 * 1_000 * 3 / 100);
        assertThat(discount.rebate(parcels(5_000), 0).dueFen()).isEqualTo(5_000 * 1_000 * 5 / 100);
        assertThat(discount.rebate(parcels(30_000), 0).parts()).containsExactly(new VolumeRebate.Part(2, 30_000));
    }

    @Test
    void netsWhatWasGivenWhenATierIsCrossedLater() {
        VolumeDiscount discount = of(Way.ALL_PARCELS);
        long first = discount.rebate(parcels(4_000), 0).netFen();
        VolumeRebate second = discount.rebate(parcels(6_000), first);
        assertThat(first).isEqualTo(120_000);
        assertThat(second.dueFen()).isEqualTo(300_000);
        assertThat(second.netFen()).isEqualTo(180_000);
    }

    @Test
    void takesBackWhatACorrectionUndoes() {
        VolumeRebate rebate = of(Way.ALL_PARCELS).rebate(parcels(999), 30_000);
        assertThat(rebate.netFen()).isEqualTo(-30_000);
    }

    @Test
    void givesEachBandItsOwnRate() {
        VolumeRebate rebate = of(Way.EACH_BAND).rebate(parcels(6_000), 0);
        assertThat(rebate.parts()).containsExactly(new VolumeRebate.Part(0, 4_000), new VolumeRebate.Part(1, 1_000));
        assertThat(rebate.dueFen()).isEqualTo((4_000 * 3 + 1_000 * 5) * 1_000 / 100);
    }

    @Test
    void givesAnAmountPerUnit() {
        VolumeDiscount perParcel = new VolumeDiscount(
                VolumeMeasure.PARCELS,
                VolumeMeasure.FREIGHT,
                Way.ALL_PARCELS,
                List.of(new VolumeTier(100, new VolumeRate.PerQuantity(30, 1))),
                RoundingRule.HALF_UP_TO_UNIT);
        assertThat(perParcel.rebate(parcels(100), 0).dueFen()).isEqualTo(3_000);
    }

    @Test
    void roundsOnce() {
        VolumeDiscount discount = new VolumeDiscount(
                VolumeMeasure.WEIGHT,
                VolumeMeasure.TOTAL,
                Way.EACH_BAND,
                List.of(tier(0, 10), tier(2, 20)),
                RoundingRule.down(1));
        assertThat(discount.rebate(new VolumeTotals(1, 3, 0, 100), 0).dueFen()).isEqualTo(13);
    }

    @Test
    void givesNothingForNothing() {
        for (Way way : Way.values()) {
            VolumeDiscount discount = new VolumeDiscount(
                    VolumeMeasure.PARCELS,
                    VolumeMeasure.TOTAL,
                    way,
                    List.of(tier(0, 10)),
                    RoundingRule.HALF_UP_TO_UNIT);
            assertThat(discount.rebate(VolumeTotals.ZERO, 0).dueFen()).isZero();
            assertThat(discount.rebate(parcels(1).negated(), 0).dueFen()).isZero();
        }
    }

    @Test
    void refusesTiersThatDoNotAscend() {
        assertThatThrownBy(() -> new VolumeDiscount(
                        VolumeMeasure.PARCELS,
                        VolumeMeasure.TOTAL,
                        Way.ALL_PARCELS,
                        List.of(tier(5, 1), tier(5, 2)),
                        RoundingRule.HALF_UP_TO_UNIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VolumeDiscount(
                        VolumeMeasure.PARCELS,
                        VolumeMeasure.PARCELS,
                        Way.ALL_PARCELS,
                        List.of(),
                        RoundingRule.HALF_UP_TO_UNIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static VolumeTotals parcels(long parcels) {
        return new VolumeTotals(parcels, parcels * 2_000, parcels * 1_000, parcels * 1_200);
    }

    private static VolumeTier tier(long from, long percent) {
        return new VolumeTier(from, new VolumeRate.OfMoney(Share.ofPercent(percent)));
    }

    private static VolumeDiscount of(Way way) {
        return new VolumeDiscount(
                VolumeMeasure.PARCELS, VolumeMeasure.FREIGHT, way, TIERS, RoundingRule.HALF_UP_TO_UNIT);
    }
}
