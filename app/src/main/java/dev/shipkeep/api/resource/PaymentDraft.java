package dev.shipkeep.api.resource;

import static dev.shipkeep.api.resource.AccountDraft.text;

import dev.shipkeep.receivable.payment.PaymentEntry;
import dev.shipkeep.receivable.payment.PaymentSource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it comes in; what is left out is nothing.
 *
 * @param amountFen in hundredths of the currency
 * @param similarIsAnother true when it is known to be none of those of the same day, sender and amount
 */
record PaymentDraft(
        @Schema(example = "2026-05-08", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String day,

        @Schema(example = "1234560", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Long amountFen,

        @Schema(example = "CNY", defaultValue = "CNY") @Nullable
        String currency,

        @Schema(example = "杭州锦绣丝绸有限公司", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String payerName,

        @Nullable String payerAccount,
        @Nullable String remark,
        @Schema(example = "20260508A00012") @Nullable String bankReference,
        @Nullable Boolean similarIsAnother) {

    PaymentEntry entry() {
        String given = text(currency);
        return new PaymentEntry(
                parsedDay(),
                amountFen,
                given.isEmpty() ? "CNY" : given,
                text(payerName),
                text(payerAccount),
                text(remark),
                text(bankReference),
                PaymentSource.API,
                Boolean.TRUE.equals(similarIsAnother));
    }

    private @Nullable LocalDate parsedDay() {
        try {
            return LocalDate.parse(text(day));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
