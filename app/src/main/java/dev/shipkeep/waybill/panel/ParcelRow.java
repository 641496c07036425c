package dev.shipkeep.waybill.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of an account's parcel list. */
public record ParcelRow(
        String waybillNo,
        @Nullable String orderNo,
        Instant shippedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant deliveredAt,
        String status,
        @Nullable String product,
        @Nullable String originRegion,
        @Nullable String destinationRegion,
        @Nullable String destinationCity,
        int pieces,
        @Nullable Long weightGrams,
        String currency,
        long freightFen,
        @Nullable Long costFen) {}
