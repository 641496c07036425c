package dev.shipkeep.api.resource;

import dev.shipkeep.receivable.payment.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in.
 *
 * @param state unmatched, credit, allocated or discarded
 * @param account id of the account whose it is; null while nobody knows
 * @param openFen what pays nothing yet
 * @param similarTo id of a payment that looks like the same one
 */
record PaymentView(
        long id,
        LocalDate day,
        long amountFen,
        String currency,
        String payerName,
        String payerAccount,
        String remark,
        String bankReference,
        String source,
        String state,
        @Nullable Long account,
        @Nullable String accountName,
        long openFen,
        @Nullable Long similarTo,
        Instant receivedAt) {

    static PaymentView of(Payment payment) {
        return new PaymentView(
                payment.id(),
                payment.day(),
                payment.amountFen(),
                payment.currency(),
                payment.payerName(),
                payment.payerAccount(),
                payment.remark(),
                payment.bankReference(),
                payment.source().name().toLowerCase(Locale.ROOT),
                payment.state().name().toLowerCase(Locale.ROOT),
                payment.payerId(),
                payment.payerAccountName(),
                payment.openFen(),
                payment.similarId(),
                payment.receivedAt());
    }
}
