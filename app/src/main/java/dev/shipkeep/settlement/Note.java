package dev.shipkeep.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credit or debit note to a closed statement.
 *
 * @param number once it is posted
 * @param amountFen more than zero, whichever way it goes
 */
public record Note(
        long id,
        @Nullable String number,
        long statementId,
        String statementNumber,
        long payerId,
        String payerName,
        String currency,
        NoteKind kind,
        long amountFen,
        String reason,
        NoteState state,
        long madeById,
        String madeByName,
        Instant madeAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {

    /** What it adds to what is owed. */
    public long signedFen() {
        return kind == NoteKind.CREDIT ? -amountFen : amountFen;
    }
}
