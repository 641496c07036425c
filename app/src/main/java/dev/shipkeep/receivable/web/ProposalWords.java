package dev.shipkeep.receivable.web;

import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.PayerMatch;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.payment.PaymentProposal;
import java.util.List;

/** Says why a payment should be somebody's, and why it should pay what. */
final class ProposalWords {

    private static final int NAMED_ITEMS = 3;

    private ProposalWords() {}

    static String sign(Frame frame, PaymentProposal proposal) {
        PayerMatch.Sign sign = proposal.sign();
        return sign == null ? "" : frame.say("receivable.sign." + sign);
    }

    static String why(Frame frame, PaymentProposal proposal) {
        PaymentProposal.Payer payer = proposal.payer();
        if (payer == null) {
            return frame.say("receivable.why.nobody");
        }
        if (proposal.otherCurrency()) {
            return frame.say(
                    "receivable.confirm.otherCurrency", proposal.payment().currency(), payer.currency());
        }
        AllocationProposal allocation = proposal.allocation();
        if (allocation == null) {
            return "";
        }
        String currency = proposal.payment().currency();
        return frame.say(
                "receivable.why." + allocation.reason(),
                names(frame, proposal, allocation),
                frame.money(allocation.restFen(), currency),
                frame.money(allocation.allocatedFen(), currency));
    }

    /** Numbers of the items that are paid; of many, the first and how many. */
    private static String names(Frame frame, PaymentProposal proposal, AllocationProposal allocation) {
        List<String> names = allocation.parts().stream()
                .map(part -> proposal.items().stream()
                        .filter(item -> item.id() == part.itemId())
                        .map(Entry::reference)
                        .findFirst()
                        .orElse("#" + part.itemId()))
                .toList();
        return names.size() <= NAMED_ITEMS
                ? String.join(frame.say("receivable.and"), names)
                : frame.say("receivable.why.many", names.getFirst(), names.size());
    }
}
