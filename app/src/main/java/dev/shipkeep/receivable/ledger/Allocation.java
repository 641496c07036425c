package dev.shipkeep.receivable.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How much of a credit pays how much of a debit, as it stands.
 *
 * @param debitReference number of the document that is paid
 * @param creditReference what it is paid with
 */
public record Allocation(
        long id,
        long debitId,
        EntryKind debitKind,
        String debitReference,
        long creditId,
        EntryKind creditKind,
        String creditReference,
        long amountFen,
        LocalDate day,
        String reason,
        String madeByName,
        Instant madeAt) {}
