package dev.shipkeep.receivable.ledger;

import dev.shipkeep.core.receivable.OpenAmount;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry of the ledger.
 *
 * @param amountFen more than zero is owed to us, less than zero is to the payer's good
 * @param openFen what is not allocated yet, never less than zero whichever side it is
 */
public record Entry(
        long id,
        Book book,
        long payerId,
        String currency,
        EntryKind kind,
        String reference,
        long subjectId,
        LocalDate day,
        LocalDate dueDay,
        long amountFen,
        long openFen,
        String postedByName,
        Instant postedAt) {

    public boolean isDebit() {
        return amountFen > 0;
    }

    public OpenAmount openAmount() {
        return new OpenAmount(id, reference, dueDay, openFen);
    }
}
