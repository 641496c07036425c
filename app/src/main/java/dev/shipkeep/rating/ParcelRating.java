package dev.shipkeep.rating;

import dev.shipkeep.core.rating.TraceStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parcel is charged, and how.
 *
 * @param day billing day
 * @param statedFen freight as the operating system has it; null when it is not to be paid for
 * @param line as it stands in the books; null when it is not rated
 * @param statementId the statement that billed its day; null as long as none did
 * @param changedSince whether its weight, size, destination, product, value or services were corrected after its day was
 *     billed
 * @param adjustments what that came to, the latest last
 * @param trace the steps to the amount in the books; when they cannot be told any more, to what it would come to today
 * @param ofToday whether the steps lead to today's amount, not to the one in the books
 */
public record ParcelRating(
        long accountId,
        String currency,
        String waybillNo,
        LocalDate day,
        State state,
        @Nullable Long statedFen,
        @Nullable RatedLine line,
        @Nullable Long statementId,
        boolean changedSince,
        List<Adjustment> adjustments,
        List<TraceStep> trace,
        boolean ofToday) {

    /** Where the parcel stands. */
    public enum State {
        RATED,
        /** No price; the last step says why. */
        WAITING,
        /** The account has no price at all. */
        UNPRICED,
        /** Known too short a time; the worker is about to rate it. */
        PENDING,
        /** Cancelled or not shipped yet. */
        NOT_BILLABLE
    }
}
