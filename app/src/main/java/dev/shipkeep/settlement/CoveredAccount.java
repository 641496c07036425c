package dev.shipkeep.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account whose parcels of some days a statement bills.
 *
 * @param code null when the account is out of the reader's sight
 * @param rebateFen its part of the rebates, less than nothing
 */
public record CoveredAccount(
        long accountId,
        @Nullable String code,
        @Nullable String name,
        LocalDate from,
        LocalDate through,
        long parcels,
        long chargeableGrams,
        long freightFen,
        long surchargeFen,
        long rebateFen,
        long waiting) {

    public boolean isInSight() {
        return code != null;
    }
}
