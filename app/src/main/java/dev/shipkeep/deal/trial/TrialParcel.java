package dev.shipkeep.deal.trial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of a trial.
 *
 * @param promisedAt null when no time was promised
 * @param deliveredAt null while it is under way, and where nobody said when it was delivered
 */
public record TrialParcel(
        String number,
        String destination,
        String status,
        Instant shippedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant deliveredAt) {

    /** How a parcel stands to what was promised. */
    public enum Standing {
        UNDER_WAY,
        /** Under way, and the promised time has passed. */
        OVERDUE,
        ON_TIME,
        LATE,
        /** Lost, damaged, returned or refused. */
        FAULT,
        /** Never sent; it does not count. */
        CANCELLED
    }

    /** Whether it left the customer; what is booked or cancelled did not. */
    public boolean isShipped() {
        return !status.equals("booked") && !status.equals("cancelled");
    }

    public Standing standing(Instant now) {
        if (status.equals("lost")
                || status.equals("damaged")
                || status.equals("returned")
                || status.equals("refused")) {
            return Standing.FAULT;
        }
        if (status.equals("cancelled")) {
            return Standing.CANCELLED;
        }
        if (deliveredAt == null && status.equals("delivered")) {
            return promisedAt == null || !now.isAfter(promisedAt) ? Standing.ON_TIME : Standing.LATE;
        }
        if (deliveredAt == null) {
            return promisedAt != null && promisedAt.isBefore(now) ? Standing.OVERDUE : Standing.UNDER_WAY;
        }
        return promisedAt == null || !deliveredAt.isAfter(promisedAt) ? Standing.ON_TIME : Standing.LATE;
    }
}
