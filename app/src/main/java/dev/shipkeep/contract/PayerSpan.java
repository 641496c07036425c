package dev.shipkeep.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody pays for an account's parcels.
 *
 * @param through last day; null for no end
 * @param contractId the version of the contract that says so; null where none does and the account pays for itself
 */
public record PayerSpan(
        LocalDate from,
        @Nullable LocalDate through,
        long payerId,
        @Nullable Long contractId) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
}
