package dev.shipkeep.rating;

import java.time.Instant;

/** Where a page of lines ends: lines go by time, then number. */
public record LineKey(Instant shippedAt, String waybillNo) {}
