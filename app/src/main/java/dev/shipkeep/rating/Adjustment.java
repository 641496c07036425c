package dev.shipkeep.rating;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A billed parcel that would come to something else now, or a parcel of a billed day that was not billed with it.
 *
 * @param day billing day of the parcel
 * @param oldTotalFen what has been billed of it
 * @param newTotalFen what it comes to now
 * @param statementId the statement that bills the difference; null as long as none does
 */
public record Adjustment(
        long id,
        long accountId,
        LocalDate day,
        String waybillNo,
        Reason reason,
        Instant noticedAt,
        long oldChargeableGrams,
        long oldFreightFen,
        long oldTotalFen,
        long newChargeableGrams,
        long newFreightFen,
        long newTotalFen,
        @Nullable Long statementId) {

    /** Why it differs. */
    public enum Reason {
        /** The parcel's weight, size, destination, product, value or services were corrected. */
        CORRECTED,
        /** The parcel came, or could be rated, after its day was billed. */
        ADDED,
        /** The parcel was cancelled, or moved to another day or account, after its day was billed. */
        WITHDRAWN
    }

    public long differenceFen() {
        return newTotalFen - oldTotalFen;
    }
}
