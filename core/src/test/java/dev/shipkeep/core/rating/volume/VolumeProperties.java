package dev.shipkeep.core.rating.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.VolumeDiscount.Way;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class VolumeProperties {
    @Property
    void orderAndGroupingOfParcelsDoNotMatter(
            @ForAll("discounts") VolumeDiscount discount,
            @ForAll("parcels") List<VolumeTotals> parcels,
            @ForAll long seed) {
        List<VolumeTotals> shuffled = new ArrayList<>(parcels);
        Collections.shuffle(shuffled, new Random(seed));
        int cut = parcels.size() / 2;
        VolumeTotals pooled = sum(shuffled.subList(0, cut)).plus(sum(shuffled.subList(cut, shuffled.size())));
        assertThat(discount.rebate(pooled, 0)).isEqualTo(discount.rebate(sum(parcels), 0));
    }

    @Property
    void settlingAtEveryStepComesToTheSameAsOnce(
            @ForAll("discounts") VolumeDiscount discount, @ForAll("parcels") List<VolumeTotals> parcels) {
        VolumeTotals so = VolumeTotals.ZERO;
        long settled = 0;
        for (VolumeTotals parcel : parcels) {
            so = so.plus(parcel);
            settled += discount.rebate(so, settled).netFen();
        }
        assertThat(settled).isEqualTo(discount.rebate(so, 0).dueFen());
    }

    @Property
    void whatIsTakenBackLeavesNothing(
            @ForAll("discounts") VolumeDiscount discount, @ForAll("parcels") List<VolumeTotals> parcels) {
        VolumeTotals totals = sum(parcels);
        assertThat(totals.minus(totals)).isEqualTo(VolumeTotals.ZERO);
        assertThat(discount.rebate(totals.minus(totals), 0).dueFen()).isZero();
    }

    @Property
    void aRebateIsNeverNegativeNorMoreThanTheMoney(
            @ForAll("discounts") VolumeDiscount discount, @ForAll("parcels") List<VolumeTotals> parcels) {
        VolumeRebate rebate = discount.rebate(sum(parcels), 0);
        assertThat(rebate.dueFen()).isBetween(0L, rebate.moneyFen());
        long counted =
                rebate.parts().stream().mapToLong(VolumeRebate.Part::quantity).sum();
        assertThat(counted).isBetween(0L, rebate.quantity());
    }

    @Property
    void partsOfAGroupAddUpToTheWhole(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 1_000_000_000_000L) Long> weights) {
        long[] plain = weights.stream().mapToLong(Long::longValue).toArray();
        long[] parts = Allocation.divide(amount, plain);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
        assertThat(Arrays.stream(parts)).allMatch(part -> Long.signum(part) * Long.signum(amount) >= 0);
        for (int one = 0; one < parts.length; one++) {
            for (int other = 0; other < parts.length; other++) {
                if (plain[one] > plain[other]) {
                    assertThat(Math.abs(parts[one])).isGreaterThanOrEqualTo(Math.abs(parts[other]));
                }
            }
        }
    }

    private static VolumeTotals sum(List<VolumeTotals> parcels) {
        return parcels.stream().reduce(VolumeTotals.ZERO, VolumeTotals::plus);
    }

    @Provide
    Arbitrary<List<VolumeTotals>> parcels() {
        Arbitrary<Long> grams = Arbitraries.longs().between(1, 50_000);
        Arbitrary<Long> freight = Arbitraries.longs().between(0, 20_000);
        Arbitrary<Long> surcharges = Arbitraries.longs().between(0, 3_000);
        return Combinators.combine(grams, freight, surcharges)
                .as((weight, fen, more) -> new VolumeTotals(1, weight, fen, fen + more))
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<VolumeDiscount> discounts() {
        Arbitrary<List<Long>> bounds = Arbitraries.longs()
                .between(0, 100_000)
                .set()
                .ofMaxSize(5)
                .map(set -> set.stream().sorted().toList());
        Arbitrary<List<Integer>> shares =
                Arbitraries.integers().between(0, 1_000_000).list().ofSize(5);
        Arbitrary<VolumeMeasure> measures = Arbitraries.of(VolumeMeasure.values());
        Arbitrary<VolumeMeasure> money = Arbitraries.of(VolumeMeasure.FREIGHT, VolumeMeasure.TOTAL);
        return Combinators.combine(measures, money, Arbitraries.of(Way.values()), bounds, shares)
                .as(VolumeProperties::discount);
    }

    private static VolumeDiscount discount(
            VolumeMeasure measure, VolumeMeasure money, Way way, List<Long> bounds, List<Integer> shares) {
        List<VolumeTier> tiers = new ArrayList<>();
        for (int tier = 0; tier < bounds.size(); tier++) {
            long bound = measure == VolumeMeasure.PARCELS ? bounds.get(tier) / 2_000 * 10 + tier : bounds.get(tier);
            tiers.add(new VolumeTier(bound, new VolumeRate.OfMoney(new Share(shares.get(tier)))));
        }
        return new VolumeDiscount(measure, money, way, tiers, RoundingRule.HALF_UP_TO_UNIT);
    }
}
