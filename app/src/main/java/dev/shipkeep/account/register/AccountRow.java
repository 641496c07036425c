package dev.shipkeep.account.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An account as the list shows it. */
public record AccountRow(
        long id,
        String code,
        String name,
        @Nullable String industry,
        @Nullable String region,
        String currency,
        String unitName,
        @Nullable String ownerName,
        @Nullable LocalDate since,
        boolean active,
        long parcels,
        long revenueFen,
        @Nullable Long marginFen,
        long previousRevenueFen,
        @Nullable LocalDate lastParcelDay,
        @Nullable Integer onTimeBasisPoints,
        boolean keyAccount,
        @Nullable String abc,
        @Nullable String tier,
        @Nullable String momentum,
        @Nullable Integer changeBasisPoints) {}
