package dev.shipkeep.waybill;

import java.time.Instant;

/**
 * Something that happened to a parcel.
 *
 * @param status what it was from then on; its text is {@code waybill.status.<status>}
 */
public record ParcelEvent(Instant happenedAt, String status) {}
