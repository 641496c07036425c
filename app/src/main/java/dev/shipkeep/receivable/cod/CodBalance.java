package dev.shipkeep.receivable.cod;

import java.time.LocalDate;

/**
 * Money that was collected for a payer and is in no batch yet.
 *
 * @param dueFen what belongs to whole periods that are over
 * @param dueThrough last day of them
 */
public record CodBalance(
        long payerId,
        String code,
        String name,
        String currency,
        CodTerms terms,
        LocalDate firstDay,
        long parcels,
        long openFen,
        long dueFen,
        LocalDate dueThrough) {}
