package dev.shipkeep.core.receivable;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that is still to be paid.
 *
 * @param id of the entry that says so
 * @param reference number of the document, as payers write it into a remark
 * @param openFen more than zero
 */
public record OpenAmount(long id, String reference, LocalDate dueDay, long openFen) {

    /** The order in which money pays: oldest due first; of one day, the one that was posted first. */
    public static final Comparator<OpenAmount> OLDEST_FIRST =
            Comparator.comparing(OpenAmount::dueDay).thenComparingLong(OpenAmount::id);

    public OpenAmount {
        if (openFen <= 0) {
            throw new IllegalArgumentException("nothing is open of " + reference + ": " + openFen);
        }
    }
}
