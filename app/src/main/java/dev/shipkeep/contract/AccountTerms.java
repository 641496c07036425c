package dev.shipkeep.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the parcels of an account on the days that were asked for.
 *
 * @param prices in order of days, without gaps; empty when there is no price at all
 * @param costs what its parcels cost us; null when there is no cost card
 * @param payers in order of days, without gaps
 */
public record AccountTerms(
        long accountId,
        String currency,
        List<PricedSpan> prices,
        @Nullable OfferedPrices costs,
        List<PayerSpan> payers) {
    public AccountTerms {
        prices = List.copyOf(prices);
        payers = List.copyOf(payers);
    }

    /** Null when the account has no price at all. */
    public @Nullable OfferedPrices pricesOn(LocalDate day) {
        for (PricedSpan span : prices) {
            if (!day.isBefore(span.from()) && !day.isAfter(span.through())) {
                return span.prices();
            }
        }
        return null;
    }

    /** Who pays for the parcels of a day: the account itself where no contract of another covers it. */
    public long payerOn(LocalDate day) {
        for (PayerSpan span : payers) {
            if (span.contains(day)) {
                return span.payerId();
            }
        }
        return accountId;
    }
}
