package dev.shipkeep.contract.terms;

import dev.shipkeep.core.rating.card.Validity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckoning with spans of days whose end may be open. */
public final class Days {

    private Days() {}

    /** The days that both have. */
    public static Optional<Validity> both(Validity one, Validity other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        return Optional.of(new Validity(from, earlier(one.through(), other.through())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
