package dev.shipkeep.deal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a deal.
 *
 * @param parcels expected in a month
 * @param revenueFen expected in a month
 * @param marginFen expected in a month; null when nobody knows
 * @param probabilityBasisPoints null for the step's
 * @param competitor the carrier that has the business now; empty when unknown
 * @param source how it was found
 */
public record DealEntry(
        String title,
        long parcels,
        long revenueFen,
        @Nullable Long marginFen,
        @Nullable Integer probabilityBasisPoints,
        String competitor,
        String source,
        String nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate plannedClose,
        @Nullable Long plannedCostFen,
        @Nullable Long actualCostFen) {}
