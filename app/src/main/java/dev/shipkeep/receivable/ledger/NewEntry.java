package dev.shipkeep.receivable.ledger;

import java.time.LocalDate;

/** An entry to be appended. */
public record NewEntry(
        Book book,
        long payerId,
        String currency,
        EntryKind kind,
        String reference,
        long subjectId,
        LocalDate day,
        LocalDate dueDay,
        long amountFen) {}
