package dev.shipkeep.receivable.credit;

import dev.shipkeep.account.Account;
import dev.shipkeep.contract.BillingTerms;
import dev.shipkeep.contract.Contracts;
import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.core.receivable.Ageing;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.UnbilledFreight;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a payer has used of the credit given, as of today. */
@Component
public class CreditUses {

    /** What was shipped longer ago and never billed will not be billed any more. */
    private static final int UNBILLED_DAYS = 100;

    private final Ledger ledger;
    private final Contracts contracts;
    private final UnbilledFreight freight;
    private final BusinessTime time;

    CreditUses(Ledger ledger, Contracts contracts, UnbilledFreight freight, BusinessTime time) {
        this.ledger = ledger;
        this.contracts = contracts;
        this.freight = freight;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public CreditUse of(Account payer) {
        LocalDate today = time.today();
        List<Entry> debits = ledger.listOpenDebits(payer.id(), Book.FREIGHT);
        Ageing ageing = Ageing.NONE;
        for (Entry debit : debits) {
            ageing = ageing.plus(Ageing.open(AgeBand.of(debit.dueDay(), today), debit.openFen()));
        }
        for (Entry credit : ledger.listOpenCredits(payer.id(), Book.FREIGHT)) {
            ageing = ageing.plus(Ageing.credit(credit.openFen()));
        }
        PayerAgeing owed = new PayerAgeing(
                payer.id(),
                payer.code(),
                payer.name(),
                payer.unitName(),
                payer.ownerName(),
                payer.currency(),
                ageing,
                debits.isEmpty() ? null : debits.getFirst().dueDay(),
                false);
        return of(List.of(owed)).getFirst();
    }

    /** For what is owed today, in the same order. */
    @Transactional(readOnly = true)
    public List<CreditUse> of(List<PayerAgeing> owed) {
        LocalDate today = time.today();
        List<Long> payers = owed.stream().map(PayerAgeing::payerId).toList();
        Map<Long, BillingTerms> terms = contracts.billingTermsOf(payers, today);
        List<Long> limited =
                payers.stream().filter(payer -> limit(terms.get(payer)) != null).toList();
        Map<Long, Long> unbilled = limited.isEmpty()
                ? Map.of()
                : freight.fenOf(contracts.listCovered(limited, today.minusDays(UNBILLED_DAYS), today), today);
        return owed.stream()
                .map(payer -> new CreditUse(
                        payer, unbilled.getOrDefault(payer.payerId(), 0L), limit(terms.get(payer.payerId())), today))
                .toList();
    }

    private static @Nullable Long limit(@Nullable BillingTerms terms) {
        return terms == null ? null : terms.creditLimitFen();
    }
}
