package dev.shipkeep.quote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a quote is simulated on.
 *
 * @param from first day of the past parcels; null with a profile
 * @param through last day of the past parcels; null with a profile
 */
public record QuoteBasis(
        Kind kind, @Nullable LocalDate from, @Nullable LocalDate through) {

    /** Past parcels of the account, or what is said to be sent in a month. */
    public enum Kind {
        PAST,
        PROFILE
    }

    public static QuoteBasis past(LocalDate from, LocalDate through) {
        return new QuoteBasis(Kind.PAST, from, through);
    }

    public static QuoteBasis profile() {
        return new QuoteBasis(Kind.PROFILE, null, null);
    }

    public boolean isPast() {
        return kind == Kind.PAST;
    }
}
