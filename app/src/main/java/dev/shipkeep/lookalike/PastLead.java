package dev.shipkeep.lookalike;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead of a time before this system, with its fate.
 *
 * @param reference under which the system before knew it
 * @param won whether it became a customer
 * @param segment what kind of customer it became; found out afterwards, so never learned from
 * @param worthMonthFen what it came to be worth in a month; likewise
 * @param currency of the amounts
 * @param accountCode of the customer that it became
 */
public record PastLead(
        String reference,
        boolean won,
        @Nullable LocalDate foundOn,
        @Nullable String source,
        @Nullable String sourceNote,
        @Nullable String industry,
        @Nullable String carriers,
        @Nullable Long parcelsMonth,
        @Nullable Long inboundMonth,
        @Nullable Long carrierPriceFen,
        @Nullable String segment,
        @Nullable Long worthMonthFen,
        String currency,
        @Nullable String accountCode) {}
