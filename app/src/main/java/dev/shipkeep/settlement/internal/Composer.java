package dev.shipkeep.settlement.internal;

import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.contract.Contracts;
import dev.shipkeep.contract.CoveredSpan;
import dev.shipkeep.settlement.internal.OpenCorrections.Correction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reckons what payers owe for a month, many at once, from what rating and contracts say. Reads only; the same facts give
 * the same drafts. Whoever asks has to see every account that the payers pay for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Composer {

    private final Contracts contracts;
    private final Currencies currencies;
    private final RatedSums rated;
    private final OpenCorrections corrections;
    private final VolumeReckoning volumes;

    Composer(
            Contracts contracts,
            Currencies currencies,
            RatedSums rated,
            OpenCorrections corrections,
            VolumeReckoning volumes) {
        this.contracts = contracts;
        this.currencies = currencies;
        this.rated = rated;
        this.corrections = corrections;
        this.volumes = volumes;
    }

    /** Whose days the payers pay in the month, by statement. */
    Map<StatementKey, List<CoveredSpan>> plan(Collection<Long> payerIds, YearMonth month) {
        List<CoveredSpan> spans = contracts.listCovered(payerIds, month.atDay(1), month.atEndOfMonth());
        Map<Long, String> currencyOf =
                currencies.of(spans.stream().map(CoveredSpan::accountId).collect(Collectors.toSet()));
        return spans.stream()
                .collect(Collectors.groupingBy(
                        span -> new StatementKey(span.payerId(), currencyOf.getOrDefault(span.accountId(), ""))));
    }

    /** The drafts of the payers that say something, in the order of payers and currencies. */
    List<Draft> compose(Map<StatementKey, List<CoveredSpan>> plan, Collection<Long> payerIds, YearMonth month) {
        Map<StatementKey, DraftBuilder> builders = new TreeMap<>();
        plan.forEach((key, spans) -> builder(builders, key).addSpans(spans));
        sums(plan).forEach((key, found) -> builder(builders, key).addSums(found));
        Map<StatementKey, List<Correction>> open = corrections.list(payerIds, month.atEndOfMonth());
        open.forEach((key, found) -> builder(builders, key).addCorrections(found));
        volumes.items(payerIds, month, days(open))
                .forEach((key, items) -> builder(builders, key).addVolumes(items));
        Map<Long, BillingTerms> terms = terms(payerIds, month);
        List<Draft> drafts = new ArrayList<>();
        builders.forEach((key, builder) ->
                drafts.add(builder.build(key, month, Objects.requireNonNull(terms.get(key.payerId())))));
        return drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    }

    private static DraftBuilder builder(Map<StatementKey, DraftBuilder> builders, StatementKey key) {
        return builders.computeIfAbsent(key, missing -> new DraftBuilder());
    }

    private Map<StatementKey, List<MonthSums>> sums(Map<StatementKey, List<CoveredSpan>> plan) {
        Map<CoveredSpan, StatementKey> keys = new HashMap<>();
        plan.forEach((key, spans) -> spans.forEach(span -> keys.put(span, key)));
        return rated.ofMonth(keys.keySet()).stream()
                .collect(Collectors.groupingBy(found -> Objects.requireNonNull(keys.get(found.span()))));
    }

    /** Days that corrections are about, by payer. */
    private static Map<Long, Set<LocalDate>> days(Map<StatementKey, List<Correction>> open) {
        Map<Long, Set<LocalDate>> days = new HashMap<>();
        open.forEach((key, found) -> found.forEach(correction ->
                days.computeIfAbsent(key.payerId(), payer -> new HashSet<>()).add(correction.day())));
        return days;
    }

    /** The terms of the month's last day; of its first for a payer whose contract ended in it. */
    private Map<Long, BillingTerms> terms(Collection<Long> payerIds, YearMonth month) {
        Map<Long, BillingTerms> answer = new HashMap<>(contracts.billingTermsOf(payerIds, month.atEndOfMonth()));
        List<Long> without = answer.values().stream()
                .filter(terms -> terms.contractId() == null)
                .map(BillingTerms::payerId)
                .toList();
        if (!without.isEmpty()) {
            answer.putAll(contracts.billingTermsOf(without, month.atDay(1)));
        }
        return answer;
    }
}
