package dev.shipkeep.analysis.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a shipper sends with another carrier.
 *
 * @param origin province by its two digits; empty for everywhere
 * @param destination likewise
 * @param priceFen per parcel; null when not known
 */
public record Volume(
        long id,
        String carrier,
        String origin,
        String destination,
        int monthlyParcels,
        @Nullable Long priceFen,
        LocalDate statedOn,
        String note,
        String byName) {

    /** As typed. */
    public record Entry(
            String carrier,
            String origin,
            String destination,
            String parcels,
            String price,
            String statedOn,
            String note) {}
}
