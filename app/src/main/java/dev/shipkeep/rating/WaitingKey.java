package dev.shipkeep.rating;

import java.time.LocalDate;

/** Where a page of waiting parcels ends: they go by billing day, then number. */
public record WaitingKey(LocalDate day, String waybillNo) {}
