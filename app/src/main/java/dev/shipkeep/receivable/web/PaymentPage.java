package dev.shipkeep.receivable.web;

import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.AllocationProposal.Part;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.ledger.Allocation;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.ledger.EntryKind;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentProposal;
import dev.shipkeep.receivable.payment.PaymentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One payment: what it paid, and what it should pay.
 *
 * @param wantedPayer what was typed to find an account
 * @param found accounts that it may mean
 * @param typed amounts that were typed and refused, by item
 */
public record PaymentPage(
        Frame frame,
        Payment payment,
        PaymentProposal proposal,
        String wantedPayer,
        List<PaymentProposal.Payer> found,
        List<Allocation> allocations,
        Map<Long, String> typed,
        LocalDate today,
        FieldProblems problems) {

    public boolean mayWrite() {
        return frame.may(Permission.PAYMENT_WRITE);
    }

    public boolean mayConfirm() {
        return mayWrite() && payment.state() != PaymentState.DISCARDED && payment.openFen() > 0;
    }

    public PaymentProposal.@Nullable Payer payer() {
        return proposal.payer();
    }

    public String money(long fen) {
        return frame.money(fen, payment.currency());
    }

    public String why() {
        return ProposalWords.why(frame, proposal);
    }

    public String sign() {
        return ProposalWords.sign(frame, proposal);
    }

    /** What stands in the field of an item: what was typed, else what is proposed. */
    public String part(Entry item) {
        String text = typed.get(item.id());
        AllocationProposal allocation = proposal.allocation();
        if (text != null || allocation == null) {
            return text == null ? "" : text;
        }
        return allocation.parts().stream()
                .filter(part -> part.itemId() == item.id())
                .findFirst()
                .map(Part::amountFen)
                .map(Typed::yuan)
                .orElse("");
    }

    /** The document that an allocation pays, in words. */
    public String subject(Allocation allocation) {
        return frame.say("receivable.entry." + allocation.debitKind())
                + (allocation.debitKind() == EntryKind.REFUND ? "" : " " + allocation.debitReference());
    }

    public String openYuan() {
        return Typed.yuan(payment.openFen());
    }
}
