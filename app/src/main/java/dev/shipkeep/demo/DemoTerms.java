package dev.shipkeep.demo;

import dev.shipkeep.contract.agreement.ContractTerms;
import dev.shipkeep.contract.agreement.ServiceLine;
import dev.shipkeep.contract.agreement.VolumeLine;
import dev.shipkeep.contract.price.RuleRow;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.volume.VolumeDiscount;
import dev.shipkeep.core.rating.volume.VolumeMeasure;
import dev.shipkeep.core.rating.volume.VolumePeriod;
import dev.shipkeep.core.rating.volume.VolumeRate;
import dev.shipkeep.core.rating.volume.VolumeTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the demo's contract of a number says: all kinds of terms, ended ones, ones that end soon, some drafts. */
final class DemoTerms {

    private static final int[] CREDIT_DAYS = {30, 45, 60, 30, 15};
    private static final long ROUND_FEN = 100_000;
    private static final long TAX = 60_000;
    private static final int NOTICE = 30;

    private final int number;
    private final DemoContracts.Shipper shipper;
    private final LocalDate today;

    DemoTerms(int number, DemoContracts.Shipper shipper, LocalDate today) {
        this.number = number;
        this.shipper = shipper;
        this.today = today;
    }

    boolean isDraft() {
        return number % 40 == 39;
    }

    /** No price of its own, or one that expired. */
    boolean agreesOnList() {
        return number % 9 == 4;
    }

    Validity days() {
        LocalDate from = today.minusMonths(5 + number % 12).withDayOfMonth(1);
        if (isDraft()) {
            LocalDate next = today.plusMonths(1).withDayOfMonth(1);
            return new Validity(next, next.plusYears(1).minusDays(1));
        }
        if (number % 10 == 0 && number > 0) {
            return new Validity(
                    from.minusMonths(4), today.minusMonths(1).withDayOfMonth(1).minusDays(1));
        }
        if (number % 12 == 5) {
            return new Validity(from, today.plusDays(3 + number % 25));
        }
        return new Validity(from, from.plusYears(2).minusDays(1));
    }

    List<RuleRow> rules() {
        long off = 40_000 + number % 7 * 20_000L;
        List<RuleRow> rules = new ArrayList<>();
        if (number % 3 == 0) {
            rules.add(RuleRow.off(RateCard.ANY, "上海", RateCard.ANY, 0, null, off + 60_000));
        }
        if (number % 3 == 1) {
            rules.add(RuleRow.off(RateCard.ANY, RateCard.ANY, RateCard.ANY, 10_000, null, off + 40_000));
        }
        rules.add(RuleRow.everywhere(off));
        return rules;
    }

    ContractTerms terms() {
        long monthly = Math.max(shipper.revenueFen() / 12, ROUND_FEN);
        long limit = monthly * 3 / ROUND_FEN * ROUND_FEN + ROUND_FEN;
        return new ContractTerms(
                number % 11 == 3 ? PriceBook.Selection.LOWEST : PriceBook.Selection.STATED_ORDER,
                agreesOnList() || isDraft(),
                List.of(),
                9_000 + number % 8 * 100,
                10,
                5,
                CREDIT_DAYS[number % CREDIT_DAYS.length],
                number % 6 == 0 ? null : (Long) limit,
                number % 8 == 2 ? limit / 10 : 0,
                5 + number % 4,
                TAX,
                NOTICE,
                "寄件人实名登记；收寄时当面验视；禁寄物品目录作为合同附件。",
                "");
    }

    List<ServiceLine> services() {
        if (number % 5 != 0) {
            return List.of();
        }
        long monthly = shipper.revenueFen() / 12;
        long much = number % 20 == 0 ? monthly / 2 : monthly / 40;
        return List.of(new ServiceLine("驻点打包", much / 100 * 100), new ServiceLine("夜间揽收", monthly / 100 / 100 * 100));
    }

    List<VolumeLine> volumes(boolean group) {
        List<VolumeLine> volumes = new ArrayList<>();
        long monthly = Math.max(shipper.parcels() / 12, 10);
        if (number % 4 == 0) {
            List<VolumeTier> tiers = List.of(tier(monthly * 8 / 10, 1), tier(monthly, 2), tier(monthly * 13 / 10, 4));
            volumes.add(line(VolumePeriod.Kind.MONTH, group, VolumeDiscount.Way.EACH_BAND, tiers));
        }
        if (number % 7 == 1) {
            List<VolumeTier> tiers = List.of(tier(monthly * 6, 1), tier(monthly * 12, 3));
            volumes.add(line(VolumePeriod.Kind.CONTRACT_YEAR, group, VolumeDiscount.Way.ALL_PARCELS, tiers));
        }
        if (number % 13 == 6) {
            volumes.add(new VolumeLine(
                    "",
                    VolumePeriod.Kind.QUARTER,
                    group,
                    null,
                    VolumeMeasure.PARCELS,
                    VolumeMeasure.FREIGHT,
                    VolumeDiscount.Way.ALL_PARCELS,
                    List.of(),
                    monthly * 3,
                    new VolumeRate.PerQuantity(50, 1)));
        }
        return volumes;
    }

    private static VolumeTier tier(long from, int percent) {
        return new VolumeTier(from, new VolumeRate.OfMoney(Share.ofPercent(percent)));
    }

    private static VolumeLine line(
            VolumePeriod.Kind period, boolean pooled, VolumeDiscount.Way way, List<VolumeTier> tiers) {
        return new VolumeLine(
                "", period, pooled, null, VolumeMeasure.PARCELS, VolumeMeasure.FREIGHT, way, tiers, null, null);
    }
}
