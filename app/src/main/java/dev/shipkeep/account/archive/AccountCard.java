package dev.shipkeep.account.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds about an account itself.
 *
 * @param unitTrail names of the units from below headquarters down to its own
 * @param survivorName name of the account that it was merged into, if that may be seen
 * @param groupIds ids of all members of its group, seen or not; only its own when it has none
 */
public record AccountCard(
        long id,
        String code,
        String name,
        @Nullable String creditCode,
        @Nullable String industry,
        @Nullable String enterpriseType,
        @Nullable String lifeStage,
        @Nullable String address,
        @Nullable String divisionCode,
        @Nullable String divisionName,
        @Nullable String region,
        String currency,
        String unitCode,
        String unitTrail,
        @Nullable String ownerStaffNo,
        @Nullable String ownerName,
        @Nullable Long parentId,
        @Nullable String parentCode,
        @Nullable String parentName,
        @Nullable LocalDate since,
        @Nullable String note,
        boolean active,
        @Nullable Long mergedInto,
        @Nullable String survivorName,
        int version,
        List<Long> groupIds,
        Figures figures) {

    /** Figures and classes as they were last published. */
    public record Figures(
            @Nullable LocalDate day,
            long parcels,
            long revenueFen,
            @Nullable Long marginFen,
            long previousParcels,
            long previousRevenueFen,
            @Nullable LocalDate firstParcelDay,
            @Nullable LocalDate lastParcelDay,
            @Nullable Integer onTimeBasisPoints,
            boolean keyAccount,
            @Nullable String abc,
            @Nullable String tier,
            @Nullable String momentum,
            @Nullable Integer changeBasisPoints) {}

    public boolean isMerged() {
        return mergedInto != null;
    }
}
