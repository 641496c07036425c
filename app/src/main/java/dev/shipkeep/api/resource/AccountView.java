package dev.shipkeep.api.resource;

import dev.shipkeep.account.AccountSnapshot;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param unit code of the unit that serves it
 * @param owner staff number of the person who answers for it
 * @param parent code of the account above it in its group
 * @param mergedInto id of the account that took it over
 * @param version for If-Match
 * @param figures null before the first grading
 */
record AccountView(
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
        String unit,
        @Nullable String owner,
        @Nullable String parent,
        @Nullable LocalDate since,
        @Nullable String note,
        boolean active,
        @Nullable Long mergedInto,
        int version,
        @Nullable Figures figures) {

    /**
     * Twelve months up to a day, and the classes that follow from them.
     *
     * @param revenueFen in hundredths of the account's currency
     * @param onTimeBasisPoints 9 250 is 92.5 %
     */
    record Figures(
            LocalDate day,
            long parcels,
            long revenueFen,
            @Nullable Long marginFen,
            @Nullable LocalDate lastParcelDay,
            @Nullable Integer onTimeBasisPoints,
            boolean keyAccount,
            @Nullable String abc,
            @Nullable String tier,
            @Nullable String momentum) {}

    static AccountView of(AccountSnapshot account) {
        LocalDate day = account.standingDay();
        return new AccountView(
                account.id(),
                account.code(),
                account.name(),
                account.creditCode(),
                account.industry(),
                account.enterpriseType(),
                account.lifeStage(),
                account.address(),
                account.divisionCode(),
                account.region(),
                account.currency(),
                account.unitCode(),
                account.ownerStaffNo(),
                account.parentCode(),
                account.since(),
                account.note(),
                account.active(),
                account.mergedInto(),
                account.version(),
                day == null ? null : figures(account, day));
    }

    private static Figures figures(AccountSnapshot account, LocalDate day) {
        return new Figures(
                day,
                account.parcels(),
                account.revenueFen(),
                account.marginFen(),
                account.lastParcelDay(),
                account.onTimeBasisPoints(),
                account.keyAccount(),
                account.abc(),
                account.tier(),
                account.momentum());
    }
}
