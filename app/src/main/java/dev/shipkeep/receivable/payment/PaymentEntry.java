package dev.shipkeep.receivable.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is taken in; texts are stripped and may be empty.
 *
 * @param day null when what was typed is no day
 * @param amountFen null when what was typed is no amount
 * @param similarIsAnother whether the person has said that it is none of those that look like it
 */
public record PaymentEntry(
        @Nullable LocalDate day,
        @Nullable Long amountFen,
        String currency,
        String payerName,
        String payerAccount,
        String remark,
        String bankReference,
        PaymentSource source,
        boolean similarIsAnother) {}
