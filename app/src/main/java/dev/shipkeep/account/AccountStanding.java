package dev.shipkeep.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Figures and classes of an account as of a day, published by grading for the list and for search.
 *
 * <p>Classes are names such as {@code gold}; they are kept in lower case.
 *
 * @param marginFen null when no cost is known
 * @param changeBasisPoints recent parcels against the comparable days; null when there is nothing to compare with
 */
public record AccountStanding(
        long accountId,
        LocalDate day,
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
        @Nullable String frequencyClass,
        @Nullable String amountClass,
        @Nullable String momentum,
        @Nullable Integer changeBasisPoints) {}
