package dev.shipkeep.account.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums of everything that a filter matches, not of the page.
 *
 * @param asOf when they were counted; they may be some seconds old
 */
public record AccountTotals(List<Sum> sums, Instant asOf) {

    /**
     * @param marginFen of the accounts whose margin is known; null when none is
     */
    public record Sum(
            String currency,
            long accounts,
            long parcels,
            long revenueFen,
            @Nullable Long marginFen) {}

    public long accounts() {
        return sums.stream().mapToLong(Sum::accounts).sum();
    }
}
