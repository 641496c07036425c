package dev.shipkeep.receivable.payment;

import dev.shipkeep.account.Account;
import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.PayerMatch;
import dev.shipkeep.core.receivable.PayerMatch.Sender;
import dev.shipkeep.core.receivable.PayerMatch.Sign;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.payment.PaymentProposal.Payer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out whose payments are and what they pay. Proposes only: nothing is written. */
@Component
public class PaymentProposals {

    private final PayerKnowledge knowledge;
    private final Ledger ledger;

    PaymentProposals(PayerKnowledge knowledge, Ledger ledger) {
        this.knowledge = knowledge;
        this.ledger = ledger;
    }

    /** In the order of the payments. */
    @Transactional(readOnly = true)
    public List<PaymentProposal> of(List<Payment> payments) {
        List<Payment> unmatched = payments.stream()
                .filter(payment -> payment.state() == PaymentState.UNMATCHED)
                .toList();
        PayerKnowledge.Known known = knowledge.about(unmatched);
        return payments.stream().map(payment -> of(payment, known)).toList();
    }

    private PaymentProposal of(Payment payment, PayerKnowledge.Known known) {
        Payer owner = owner(payment);
        if (owner != null) {
            return with(payment, owner, null);
        }
        Sender sender = new Sender(payment.payerName(), payment.payerAccount(), payment.remark());
        Optional<PayerMatch> match = payment.state() == PaymentState.UNMATCHED
                ? PayerMatch.of(sender, known.candidates())
                : Optional.empty();
        Payer payer = match.map(found -> known.payers().get(found.payerId())).orElse(null);
        return payer == null
                ? new PaymentProposal(payment, null, null, false, List.of(), null)
                : with(payment, payer, match.map(PayerMatch::sign).orElse(null));
    }

    private static @Nullable Payer owner(Payment payment) {
        Long id = payment.payerId();
        String code = payment.payerAccountCode();
        String name = payment.payerAccountName();
        return id == null || code == null || name == null ? null : new Payer(id, code, name, payment.currency());
    }

    /** When the payment is of an account that a person has chosen. */
    @Transactional(readOnly = true)
    public PaymentProposal of(Payment payment, Account account) {
        return with(payment, new Payer(account.id(), account.code(), account.name(), account.currency()), null);
    }

    private PaymentProposal with(Payment payment, Payer payer, @Nullable Sign sign) {
        List<Entry> items = ledger.listOpenDebits(payer.id(), Book.FREIGHT).stream()
                .filter(item -> item.currency().equals(payment.currency()))
                .toList();
        AllocationProposal allocation = payment.openFen() == 0
                ? null
                : AllocationProposal.of(
                        payment.openFen(), items.stream().map(Entry::openAmount).toList(), payment.remark());
        boolean otherCurrency = !payer.currency().equals(payment.currency());
        return new PaymentProposal(payment, payer, sign, otherCurrency, items, allocation);
    }
}
