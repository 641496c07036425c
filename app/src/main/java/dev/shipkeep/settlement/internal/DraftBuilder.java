package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.core.settlement.ItemKind;
import dev.shipkeep.core.settlement.StatementItem;
import dev.shipkeep.settlement.VolumeReason;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts one statement together from what was found for it. */
final class DraftBuilder {

    private static final Comparator<MonthSums> BY_ACCOUNT = Comparator.comparingLong(
                    (MonthSums sums) -> sums.span().accountId())
            .thenComparing(sums -> sums.span().from());

    private final Map<CoveredSpan, MonthSums> spans = new HashMap<>();
    private final List<OpenCorrections.Correction> corrections = new ArrayList<>();
    private final List<Draft.Item> volumes = new ArrayList<>();

    /** Days that the payer pays, whether or not something was sent on them: what comes later belongs to them. */
    void addSpans(List<CoveredSpan> covered) {
        covered.forEach(span -> spans.put(span, MonthSums.nothing(span)));
    }

    void addSums(List<MonthSums> found) {
        found.forEach(sums -> spans.put(sums.span(), sums));
    }

    void addCorrections(List<OpenCorrections.Correction> found) {
        corrections.addAll(found);
    }

    void addVolumes(List<Draft.Item> items) {
        volumes.addAll(items);
    }

    Draft build(StatementKey key, YearMonth month, BillingTerms terms) {
        List<MonthSums> sums = spans.values().stream().sorted(BY_ACCOUNT).toList();
        List<Draft.Item> items = new ArrayList<>();
        addFreight(items, sums);
        addSurcharges(items, sums);
        addAdjustments(items);
        items.addAll(volumes);
        return new Draft(
                key.payerId(),
                month,
                key.currency(),
                terms,
                items,
                accounts(sums),
                corrections.stream()
                        .map(OpenCorrections.Correction::id)
                        .sorted()
                        .toList());
    }

    private static void addFreight(List<Draft.Item> items, List<MonthSums> sums) {
        Map<String, StatementItem> byPrice = new TreeMap<>();
        for (MonthSums of : sums) {
            for (MonthSums.OfPrice price : of.prices()) {
                merge(byPrice, ItemKind.FREIGHT, price.code(), price.parcels(), price.grams(), price.freightFen());
            }
        }
        byPrice.values().forEach(item -> items.add(Draft.Item.plain(item)));
    }

    private static void addSurcharges(List<Draft.Item> items, List<MonthSums> sums) {
        Map<String, StatementItem> byKind = new TreeMap<>();
        for (MonthSums of : sums) {
            for (MonthSums.OfSurcharge surcharge : of.surcharges()) {
                merge(byKind, ItemKind.SURCHARGE, surcharge.code(), surcharge.parcels(), 0, surcharge.fen());
            }
        }
        byKind.values().forEach(item -> items.add(Draft.Item.plain(item)));
    }

    /** By the month that is corrected. */
    private void addAdjustments(List<Draft.Item> items) {
        Map<String, StatementItem> byMonth = new TreeMap<>();
        for (OpenCorrections.Correction correction : corrections) {
            merge(
                    byMonth,
                    ItemKind.ADJUSTMENT,
                    YearMonth.from(correction.day()).toString(),
                    1,
                    correction.grams(),
                    correction.fen());
        }
        byMonth.values().forEach(item -> items.add(Draft.Item.plain(item)));
    }

    private static void merge(
            Map<String, StatementItem> items, ItemKind kind, String code, long parcels, long grams, long fen) {
        items.merge(
                code,
                new StatementItem(kind, code, parcels, grams, fen),
                (one, other) -> new StatementItem(
                        kind,
                        code,
                        one.parcels() + other.parcels(),
                        one.chargeableGrams() + other.chargeableGrams(),
                        Math.addExact(one.amountFen(), other.amountFen())));
    }

    private List<Draft.Account> accounts(List<MonthSums> sums) {
        Map<Long, Long> rebates = new HashMap<>();
        for (Draft.Item item : volumes) {
            VolumeReason reason = item.reason();
            if (reason != null) {
                reason.shares().forEach(part -> rebates.merge(part.accountId(), -part.fen(), Long::sum));
            }
        }
        List<Draft.Account> accounts = new ArrayList<>();
        for (MonthSums of : sums) {
            Long rebate = rebates.remove(of.span().accountId());
            accounts.add(new Draft.Account(
                    of.span(),
                    of.parcels(),
                    of.grams(),
                    of.freightFen(),
                    of.surchargeFen(),
                    rebate == null ? 0 : rebate,
                    of.waiting()));
        }
        return accounts;
    }
}
