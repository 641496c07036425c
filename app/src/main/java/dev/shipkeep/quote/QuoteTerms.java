package dev.shipkeep.quote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a quote offers besides its discounts.
 *
 * @param cardId own card that the discounts are taken off
 * @param from first day of the prices
 * @param through last day of the prices; null for no end
 * @param offerUntil last day on which it can be accepted
 * @param note what the customer reads below the prices
 */
public record QuoteTerms(
        long cardId, LocalDate from, @Nullable LocalDate through, LocalDate offerUntil, String note) {}
