package dev.shipkeep.receivable.payment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param bankReference empty when the bank gave none
 * @param similarId another payment that looks like the same one
 * @param payerId null while nobody knows whose it is
 * @param payerAccountName name of the account whose it is
 * @param entryId of the ledger; null as long as the payer is
 * @param openFen what pays nothing yet
 * @param discardedReason why it does not count; null when it does
 */
public record Payment(
        long id,
        LocalDate day,
        long amountFen,
        String currency,
        String payerName,
        String payerAccount,
        String remark,
        String bankReference,
        PaymentSource source,
        String unitName,
        @Nullable Long similarId,
        @Nullable Long payerId,
        @Nullable String payerAccountName,
        @Nullable String payerAccountCode,
        @Nullable Long entryId,
        long openFen,
        @Nullable String discardedReason,
        String receivedByName,
        Instant receivedAt) {

    public PaymentState state() {
        if (discardedReason != null) {
            return PaymentState.DISCARDED;
        }
        if (payerId == null) {
            return PaymentState.UNMATCHED;
        }
        return openFen > 0 ? PaymentState.CREDIT : PaymentState.ALLOCATED;
    }
}
