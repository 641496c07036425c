package dev.shipkeep.simulator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where a parcel stands. */
enum Status {
    PICKED_UP,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    DELIVERED,
    RETURNED,
    LOST,
    DAMAGED,
    REFUSED,
    CANCELLED,
    PROBLEM;

    final byte[] code = name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
}
