package dev.shipkeep.waybill.intake;

import org.jspecify.annotations.Nullable;

/**
 * What one parcel adds to the facts.
 *
 * @param day of shipping, in the carrier's zone, as days since 1970
 * @param month its first day, as days since 1970
 * @param originRegion empty when unknown, as is the destination
 */
record ParcelFigures(
        int day,
        int month,
        String originRegion,
        String destinationRegion,
        String status,
        boolean onTime,
        boolean late,
        long freightFen,
        @Nullable Long costFen,
        @Nullable Long weightGrams) {

    boolean isCounted() {
        return !status.equals(ParcelStatus.CANCELLED);
    }
}
