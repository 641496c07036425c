package dev.shipkeep.core.rating.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The business days on which a card or price holds.
 *
 * @param from first day
 * @param through last day, inclusive; null when it has no end
 */
public record Validity(LocalDate from, @Nullable LocalDate through) {

    /** Whether it holds on the day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    /** Whether both hold on some day. */
    public boolean overlaps(Validity other) {
        return begins(this, other) && begins(other, this);
    }

    private static boolean begins(Validity first, Validity second) {
        LocalDate end = second.through;
        return end == null || !first.from.isAfter(end);
    }
}
