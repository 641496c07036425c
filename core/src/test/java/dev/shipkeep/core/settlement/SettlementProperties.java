package dev.shipkeep.core.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.Commitment;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeDiscount.Way;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import dev.shipkeep.core.rating.volume.VolumeTotals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Months in any order, members in any order, settled at every step or once: the period comes to the same. */
class SettlementProperties {

    private static final VolumeDiscount YEARLY = new VolumeDiscount(
            VolumeMeasure.PARCELS,
            VolumeMeasure.FREIGHT,
            Way.ALL_PARCELS,
            List.of(
                    new VolumeTier(100, new VolumeRate.OfMoney(Share.ofPercent(2))),
                    new VolumeTier(300, new VolumeRate.OfMoney(Share.ofPercent(5)))),
            RoundingRule.HALF_UP_TO_UNIT);

    @Provide
    Arbitrary<List<List<PooledVolume.Member>>> months() {
        Arbitrary<VolumeTotals> totals = Combinators.combine(
                        Arbitraries.longs().between(0, 60), Arbitraries.longs().between(0, 100_000))
                .as((parcels, fen) -> new VolumeTotals(parcels, parcels * 700, fen, fen + parcels * 10));
        Arbitrary<List<PooledVolume.Member>> month = totals.list().ofSize(3).map(sent -> {
            List<PooledVolume.Member> members = new ArrayList<>();
            for (int member = 0; member < sent.size(); member++) {
                members.add(new PooledVolume.Member(member + 1, sent.get(member)));
            }
            return members;
        });
        return month.list().ofMinSize(1).ofMaxSize(12);
    }

    private static List<PooledVolume.Member> sum(List<List<PooledVolume.Member>> months) {
        List<PooledVolume.Member> sums = new ArrayList<>();
        for (long account = 1; account <= 3; account++) {
            long wanted = account;
            sums.add(new PooledVolume.Member(
                    account,
                    months.stream()
                            .flatMap(List::stream)
                            .filter(member -> member.accountId() == wanted)
                            .map(PooledVolume.Member::totals)
                            .reduce(VolumeTotals.ZERO, VolumeTotals::plus)));
        }
        return sums;
    }

    private static long settleMonthByMonth(List<List<PooledVolume.Member>> months) {
        long settled = 0;
        for (int month = 1; month <= months.size(); month++) {
            settled += PooledVolume.of(sum(months.subList(0, month)))
                    .rebate(YEARLY, settled)
                    .whole()
                    .netFen();
        }
        return settled;
    }

    @Property
    void monthsInAnyOrderComeToTheRebateOfTheYear(
            @ForAll("months") List<List<PooledVolume.Member>> months, @ForAll long seed) {
        List<List<PooledVolume.Member>> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, new Random(seed));
        long atOnce = PooledVolume.of(sum(months)).rebate(YEARLY, 0).whole().dueFen();
        assertThat(settleMonthByMonth(months)).isEqualTo(atOnce);
        assertThat(settleMonthByMonth(shuffled)).isEqualTo(atOnce);
    }

    @Property
    void partsAddUpWhateverTheOrderOfTheMembers(
            @ForAll("months") List<List<PooledVolume.Member>> months, @ForAll long seed) {
        List<PooledVolume.Member> members = new ArrayList<>(sum(months));
        PooledVolume.Rebate rebate = PooledVolume.of(members).rebate(YEARLY, 0);
        Collections.shuffle(members, new Random(seed));
        assertThat(PooledVolume.of(members).rebate(YEARLY, 0)).isEqualTo(rebate);
        assertThat(rebate.parts().stream().mapToLong(PooledVolume.Part::fen).sum())
                .isEqualTo(rebate.whole().netFen());
    }

    @Property
    void aShortfallThatIsReckonedAgainChargesNothingMore(@ForAll("months") List<List<PooledVolume.Member>> months) {
        Commitment commitment = new Commitment(
                VolumeMeasure.PARCELS, 500, new VolumeRate.PerQuantity(150, 1), RoundingRule.HALF_UP_TO_UNIT);
        PooledVolume volume = PooledVolume.of(sum(months));
        Commitment.Shortfall first = volume.shortfall(commitment, 0);
        assertThat(volume.shortfall(commitment, first.chargeFen()).netFen()).isZero();
        assertThat(first.chargeFen())
                .isEqualTo(150 * Math.max(0, 500 - volume.sum().parcels()));
    }

    @Property
    void aStatementIsTheSumOfItsItemsInAnyOrder(@ForAll List<Integer> amounts, @ForAll long seed) {
        List<StatementItem> items = new ArrayList<>(amounts.stream()
                .map(fen -> new StatementItem(ItemKind.FREIGHT, "x", 1, 1, fen))
                .toList());
        StatementSum sum = StatementSum.of(items, Share.ofPercent(6));
        Collections.shuffle(items, new Random(seed));
        assertThat(StatementSum.of(items, Share.ofPercent(6))).isEqualTo(sum);
        assertThat(sum.totalFen())
                .isEqualTo(amounts.stream().mapToLong(Integer::longValue).sum());
        assertThat(sum.netFen() + sum.taxFen()).isEqualTo(sum.totalFen());
    }

    @Property
    void theDifferenceTakesOneToTheOther(@ForAll int now, @ForAll int before) {
        Difference difference = Difference.of(now, (long) before);
        assertThat(before + difference.fen()).isEqualTo(now);
        assertThat(difference.basisPoints() == null).isEqualTo(before <= 0);
    }
}
