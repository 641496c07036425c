package dev.shipkeep.waybill.intake;

import org.jspecify.annotations.Nullable;

/**
 * What one parcel adds to the facts.
 *
 * @param day of shipping, in the carrier's zone, as days since 1970
 */
record ParcelFigures(
        int day,
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
