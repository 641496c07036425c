package dev.shipkeep.quote;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quote.
 *
 * @param number as people call it
 * @param accountId null for a prospect
 * @param customer name of the account or of the prospect
 * @param unitPath ids of the units from headquarters to that of the account, or of who made it
 * @param priceId the customer's price that came of it; null as long as there is none
 */
public record Quote(
        long id,
        String number,
        String title,
        @Nullable Long accountId,
        String customer,
        String unitPath,
        long ownerId,
        String ownerName,
        String currency,
        String cardName,
        QuoteState state,
        QuoteTerms terms,
        QuoteBasis basis,
        QuoteFigures figures,
        String lossReason,
        @Nullable Long priceId,
        Instant madeAt,
        Instant changedAt,
        int version) {

    public boolean isPastOffer(LocalDate today) {
        return terms.offerUntil().isBefore(today);
    }
}
