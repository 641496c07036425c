package dev.shipkeep.rating;

import dev.shipkeep.core.rating.NotRatableReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting parcels; null for any.
 *
 * @param from first billing day
 * @param through last billing day
 */
public record WaitingFilter(
        @Nullable NotRatableReason reason,
        @Nullable Long accountId,
        @Nullable LocalDate from,
        @Nullable LocalDate through) {

    public static final WaitingFilter ALL = new WaitingFilter(null, null, null, null);
}
