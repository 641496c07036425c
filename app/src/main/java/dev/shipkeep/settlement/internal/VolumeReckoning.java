package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.core.rating.volume.VolumeTotals;
import dev.shipkeep.settlement.internal.VolumeClaims.About;
import dev.shipkeep.settlement.internal.VolumeClaims.Claim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reckons rebates and shortfalls of many payers. A period is counted up to the end of the last closed month, should that
 * be later than the one asked for, and what closed statements gave is netted: so statements may be closed in any order,
 * and the period comes to the same.
 */
@Component
class VolumeReckoning {

    private final VolumeClaims claims;
    private final SettledVolumes settled;
    private final RatedSums rated;
    private final Currencies currencies;

    VolumeReckoning(VolumeClaims claims, SettledVolumes settled, RatedSums rated, Currencies currencies) {
        this.claims = claims;
        this.settled = settled;
        this.rated = rated;
        this.currencies = currencies;
    }

    /** Items by statement; a payer's terms are in the payer's own currency, and count parcels of that currency. */
    Map<StatementKey, List<Draft.Item>> items(
            Collection<Long> payerIds, YearMonth month, Map<Long, Set<LocalDate>> corrected) {
        Map<Long, About> about = about(payerIds, month, corrected);
        Map<Long, List<Claim>> byPayer = claims.list(about.values());
        if (byPayer.isEmpty()) {
            return Map.of();
        }
        Set<CoveredSpan> days = byPayer.values().stream()
                .flatMap(List::stream)
                .flatMap(claim -> claim.days().stream())
                .collect(Collectors.toSet());
        Map<CoveredSpan, VolumeTotals> sent = rated.volumes(days);
        Map<Long, String> currencyOf = currencies.of(accounts(days, byPayer.keySet()));
        SettledVolumes.Found before = settled.list(byPayer.keySet());
        Map<StatementKey, List<Draft.Item>> items = new HashMap<>();
        byPayer.forEach((payer, list) -> {
            String currency = currencyOf.getOrDefault(payer, "");
            List<Draft.Item> own = items.computeIfAbsent(new StatementKey(payer, currency), key -> new ArrayList<>());
            for (Claim claim : list) {
                own.addAll(VolumeItems.of(
                        claim,
                        claim.isCurrent(Objects.requireNonNull(about.get(payer))),
                        span -> currency.equals(currencyOf.get(span.accountId()))
                                ? sent.getOrDefault(span, VolumeTotals.ZERO)
                                : VolumeTotals.ZERO,
                        before.of(payer, currency)));
            }
        });
        return items;
    }

    private Map<Long, About> about(Collection<Long> payerIds, YearMonth month, Map<Long, Set<LocalDate>> corrected) {
        Map<Long, LocalDate> closed = settled.lastClosedMonths(payerIds);
        Map<Long, About> about = HashMap.newHashMap(payerIds.size());
        for (long payer : payerIds) {
            YearMonth last = YearMonth.from(closed.getOrDefault(payer, month.atDay(1)));
            about.put(
                    payer,
                    new About(
                            payer,
                            month.atDay(1),
                            month.atEndOfMonth(),
                            (last.isAfter(month) ? last : month).atEndOfMonth(),
                            corrected.getOrDefault(payer, Set.of())));
        }
        return about;
    }

    private static Set<Long> accounts(Set<CoveredSpan> days, Set<Long> payerIds) {
        Set<Long> accounts = days.stream().map(CoveredSpan::accountId).collect(Collectors.toSet());
        accounts.addAll(payerIds);
        return accounts;
    }
}
