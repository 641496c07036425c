package dev.shipkeep.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A shipper as other modules know it.
 *
 * @param region province or state: the first two digits of the division code, else as it was given
 * @param orgPath ids of the units from headquarters to its unit, with dots between
 * @param ownerId null when nobody owns it
 * @param parentId the account above it in its group
 * @param mergedInto the account that took it over; null for one that stands for itself
 */
public record Account(
        long id,
        String code,
        String name,
        @Nullable String creditCode,
        @Nullable String industry,
        @Nullable String enterpriseType,
        @Nullable String lifeStage,
        @Nullable String divisionCode,
        @Nullable String region,
        String currency,
        long unitId,
        String unitName,
        String orgPath,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        @Nullable Long parentId,
        @Nullable LocalDate since,
        boolean active,
        @Nullable Long mergedInto,
        boolean keyAccount,
        @Nullable String abc,
        @Nullable String tier,
        int version) {}
