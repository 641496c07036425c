package dev.shipkeep.receivable.payment;

import dev.shipkeep.core.receivable.AllocationProposal;
import dev.shipkeep.core.receivable.PayerMatch.Sign;
import dev.shipkeep.receivable.ledger.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a payment is likely to be, and what it is likely to pay.
 *
 * @param payer null when nothing points to one
 * @param sign what points to the payer; null when the payer is known or chosen
 * @param otherCurrency whether the payer pays in another currency, so that this cannot be theirs
 * @param items open items of the payer, oldest due first
 * @param allocation null without payer, and when there is nothing left to allocate
 */
public record PaymentProposal(
        Payment payment,
        @Nullable Payer payer,
        @Nullable Sign sign,
        boolean otherCurrency,
        List<Entry> items,
        @Nullable AllocationProposal allocation) {

    /** Who may have paid. */
    public record Payer(long id, String code, String name, String currency) {}

    public PaymentProposal {
        items = List.copyOf(items);
    }

    /** Whether a clerk may confirm it unseen among others: it is clear whose it is, and it looks like no other. */
    public boolean isClear() {
        return payer != null
                && allocation != null
                && !otherCurrency
                && payment.similarId() == null
                && (payment.payerId() == null || !allocation.parts().isEmpty());
    }
}
