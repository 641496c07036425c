package dev.shipkeep.receivable.cod;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Collected money that was put together.
 *
 * @param settledDay when it was sent on or netted; null while it is not
 * @param settledNote number of the transfer
 */
public record CodBatch(
        long id,
        long payerId,
        String payerName,
        String currency,
        LocalDate fromDay,
        LocalDate throughDay,
        int parcels,
        long amountFen,
        CodTerms.Way way,
        @Nullable LocalDate settledDay,
        @Nullable String settledNote,
        String madeByName,
        Instant madeAt) {}
