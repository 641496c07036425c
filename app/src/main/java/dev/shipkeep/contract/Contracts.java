package dev.shipkeep.contract;

import dev.shipkeep.contract.terms.BillingReader;
import dev.shipkeep.contract.terms.Cover;
import dev.shipkeep.contract.terms.Days;
import dev.shipkeep.contract.terms.TermReader;
import dev.shipkeep.contract.terms.VolumeReader;
import dev.shipkeep.contract.terms.WideSight;
import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contracts say about payers: on what terms, for whom, and what volume brings. Whoever asks names payers that may be
 * seen; what is said of them is the same by whoever asks.
 */
@Component
public class Contracts {

    private final TermReader terms;
    private final BillingReader billing;
    private final VolumeReader volumes;
    private final WideSight sight;

    Contracts(TermReader terms, BillingReader billing, VolumeReader volumes, WideSight sight) {
        this.terms = terms;
        this.billing = billing;
        this.volumes = volumes;
        this.sight = sight;
    }

    /** The terms on a day, an entry for every payer; the usual ones where no contract holds. */
    @Transactional(readOnly = true)
    public Map<Long, BillingTerms> billingTermsOf(Collection<Long> payerIds, LocalDate day) {
        Map<Long, BillingTerms> answer = HashMap.newHashMap(payerIds.size());
        payerIds.forEach(payer -> answer.put(payer, BillingTerms.usual(payer)));
        sight.with(() -> billing.list(payerIds, day)).forEach(found -> answer.put(found.payerId(), found));
        return answer;
    }

    /** Which accounts' days each payer pays: its own, unless another pays them, and those that its contracts cover. */
    @Transactional(readOnly = true)
    public List<CoveredSpan> listCovered(Collection<Long> payerIds, LocalDate from, LocalDate through) {
        Validity asked = new Validity(from, through);
        return sight.with(() -> {
            List<Cover> covers = terms.listCoversOfPayers(payerIds, from, through);
            Map<Long, List<Cover>> own =
                    terms.listCovers(payerIds, from, through).stream().collect(Collectors.groupingBy(Cover::accountId));
            List<CoveredSpan> spans = new ArrayList<>();
            Set<Long> payers = new LinkedHashSet<>(payerIds);
            payers.forEach(payer -> addOwn(spans, payer, own.getOrDefault(payer, List.of()), asked));
            covers.forEach(cover -> Days.both(cover.days(), asked)
                    .ifPresent(days -> spans.add(
                            new CoveredSpan(cover.payerId(), cover.accountId(), days.from(), days.through()))));
            return spans;
        });
    }

    /** The payer's own days that no contract covers. */
    private static void addOwn(List<CoveredSpan> spans, long payer, List<Cover> covers, Validity asked) {
        LocalDate next = asked.from();
        LocalDate last = Objects.requireNonNull(asked.through());
        for (Cover cover : covers) {
            Validity days = Days.both(cover.days(), asked).orElseThrow();
            if (next.isBefore(days.from())) {
                spans.add(new CoveredSpan(payer, payer, next, days.from().minusDays(1)));
            }
            next = Objects.requireNonNull(days.through()).plusDays(1);
        }
        if (!next.isAfter(last)) {
            spans.add(new CoveredSpan(payer, payer, next, last));
        }
    }

    /** Rebates and commitments that hold on the day. */
    @Transactional(readOnly = true)
    public List<VolumeTerm> listVolumeTerms(Collection<Long> payerIds, LocalDate day) {
        return sight.with(() -> volumes.list(payerIds, day));
    }
}
