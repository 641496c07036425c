package dev.shipkeep.receivable.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.payment.Payment;
import dev.shipkeep.receivable.payment.PaymentFilter;
import dev.shipkeep.receivable.payment.PaymentProposal;
import java.util.List;

/** Payments with what is proposed for them. */
public record PaymentListPage(
        Frame frame,
        ListAddress address,
        PaymentFilter filter,
        Page<Payment> page,
        List<PaymentProposal> proposals,
        boolean mayWrite) {

    private static final List<String> STATES =
            List.of(PaymentFilter.TO_DO, "unmatched", "credit", "allocated", "discarded", PaymentFilter.ALL);

    public List<String> states() {
        return STATES;
    }

    public String stateUrl(String state) {
        return address.with("state", state).url();
    }

    public boolean hasClear() {
        return mayWrite && proposals.stream().anyMatch(PaymentProposal::isClear);
    }

    /** Why, in words; nothing for what is done with. */
    public String why(PaymentProposal proposal) {
        return switch (proposal.payment().state()) {
            case UNMATCHED, CREDIT -> ProposalWords.why(frame, proposal);
            case ALLOCATED -> "";
            case DISCARDED -> String.valueOf(proposal.payment().discardedReason());
        };
    }

    public String sign(PaymentProposal proposal) {
        return ProposalWords.sign(frame, proposal);
    }
}
