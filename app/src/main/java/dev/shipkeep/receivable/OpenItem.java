package dev.shipkeep.receivable;

import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.core.receivable.OpenAmount;
import java.time.LocalDate;

/**
 * A document that was posted and what is still open of it.
 *
 * @param entryId of the ledger
 * @param openFen zero when it is paid
 */
public record OpenItem(
        long entryId,
        long payerId,
        String currency,
        PostingKind kind,
        String reference,
        long subjectId,
        LocalDate day,
        LocalDate dueDay,
        long amountFen,
        long openFen) {

    public boolean isOpen() {
        return openFen > 0;
    }

    public long overdueDays(LocalDate asOf) {
        return AgeBand.overdueDays(dueDay, asOf);
    }

    public OpenAmount openAmount() {
        return new OpenAmount(entryId, reference, dueDay, openFen);
    }
}
