package dev.shipkeep.waybill;

import java.util.List;

/**
 * The answer to one asked number.
 *
 * @param number as it was asked
 * @param parcels the one of this waybill number, else those of this order number by ship time; empty when there is none
 *     that the acting person may see
 */
public record TrackedNumber(String number, List<Parcel> parcels) {}
