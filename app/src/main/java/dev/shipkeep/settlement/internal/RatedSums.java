package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.core.rating.volume.VolumeTotals;
import dev.shipkeep.rating.RatedParcels;
import dev.shipkeep.rating.SpanSums;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What rating says, in the words of statements. */
@Component
class RatedSums {

    private final RatedParcels parcels;
    private final SpanSums spanSums;

    RatedSums(RatedParcels parcels, SpanSums spanSums) {
        this.parcels = parcels;
        this.spanSums = spanSums;
    }

    private record Days(LocalDate from, LocalDate through) {}

    /** The sums of spans on which something was sent; what was billed is as it was billed. */
    List<MonthSums> ofMonth(Collection<CoveredSpan> spans) {
        return spanSums.list(spans).stream()
                .map(sums -> new MonthSums(
                        sums.span(),
                        sums.prices().stream()
                                .map(price -> new MonthSums.OfPrice(
                                        price.code(), price.parcels(), price.chargeableGrams(), price.freightFen()))
                                .toList(),
                        sums.surcharges().stream()
                                .map(surcharge -> new MonthSums.OfSurcharge(
                                        surcharge.code(), surcharge.parcels(), surcharge.fen()))
                                .toList(),
                        sums.waiting()))
                .toList();
    }

    /** What was sent on spans as it is known today, corrections of billed days included. */
    Map<CoveredSpan, VolumeTotals> volumes(Collection<CoveredSpan> spans) {
        Map<Days, Set<CoveredSpan>> byDays = spans.stream()
                .collect(Collectors.groupingBy(
                        span -> new Days(span.from(), Objects.requireNonNull(span.through())), Collectors.toSet()));
        Map<CoveredSpan, VolumeTotals> totals = HashMap.newHashMap(spans.size());
        byDays.forEach((days, alike) -> {
            Set<Long> accounts = alike.stream().map(CoveredSpan::accountId).collect(Collectors.toSet());
            Map<Long, VolumeTotals> found = parcels.totals(accounts, days.from(), days.through());
            alike.forEach(span -> totals.put(span, found.getOrDefault(span.accountId(), VolumeTotals.ZERO)));
        });
        return totals;
    }

    /** Whether all that is known of the spans' days is rated. */
    boolean areUpToDate(Collection<CoveredSpan> spans) {
        if (spans.isEmpty()) {
            return true;
        }
        LocalDate from =
                spans.stream().map(CoveredSpan::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate through = spans.stream()
                .map(span -> Objects.requireNonNull(span.through()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return parcels.isUpToDate(
                spans.stream().map(CoveredSpan::accountId).collect(Collectors.toSet()), from, through);
    }
}
