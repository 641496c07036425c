package dev.shipkeep.receivable.credit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the history of a payer's credit.
 *
 * @param endsWhenPaid whether the hold ends by itself when the rule finds no cause any more
 * @param againFrom for a proposal that was not wanted: from when on it may come again
 * @param overdueFen what was overdue at that moment
 */
public record HoldEvent(
        long payerId,
        Action action,
        String reason,
        boolean endsWhenPaid,
        @Nullable LocalDate againFrom,
        long overdueFen,
        int overdueDays,
        String personName,
        Instant happenedAt) {

    /** Names are stored; keep them. */
    public enum Action {
        SET,
        RELEASED,
        PAID,
        DISMISSED
    }
}
