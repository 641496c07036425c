package dev.shipkeep.receivable;

import java.time.LocalDate;

/**
 * A document that changes what a payer owes for freight.
 *
 * @param reference its number, as it is told to the payer; one per kind
 * @param subjectId its id in the module that made it
 * @param day of the document
 * @param dueDay last day of payment in time
 * @param amountFen more than zero is owed to us, less than zero is to the payer's good
 */
public record Posting(
        long payerId,
        String currency,
        PostingKind kind,
        String reference,
        long subjectId,
        LocalDate day,
        LocalDate dueDay,
        long amountFen) {}
