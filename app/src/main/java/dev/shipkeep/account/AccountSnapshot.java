package dev.shipkeep.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account with the figures and classes that were last published for it.
 *
 * @param mergedInto id of the account that took it over
 * @param standingDay the last day that the figures count; null before the first grading
 * @param parcels of twelve months, as are the other figures
 */
public record AccountSnapshot(
        long id,
        String code,
        String name,
        @Nullable String creditCode,
        @Nullable String industry,
        @Nullable String enterpriseType,
        @Nullable String lifeStage,
        @Nullable String address,
        @Nullable String divisionCode,
        @Nullable String region,
        String currency,
        String unitCode,
        @Nullable String ownerStaffNo,
        @Nullable String parentCode,
        @Nullable LocalDate since,
        @Nullable String note,
        boolean active,
        @Nullable Long mergedInto,
        int version,
        @Nullable LocalDate standingDay,
        long parcels,
        long revenueFen,
        @Nullable Long marginFen,
        @Nullable LocalDate lastParcelDay,
        @Nullable Integer onTimeBasisPoints,
        boolean keyAccount,
        @Nullable String abc,
        @Nullable String tier,
        @Nullable String momentum) {}
