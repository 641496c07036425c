package dev.shipkeep.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time in working days, of which there may be many alike. */
final class Days {

    private record Length(long days, long times) {}

    private final List<Length> lengths = new ArrayList<>();
    private long count;

    void add(long days, long times) {
        lengths.add(new Length(days, times));
        count += times;
    }

    /** The length that half of them do not exceed; null when there is none. */
    @Nullable
    Long median() {
        lengths.sort(Comparator.comparingLong(Length::days));
        long seen = 0;
        for (Length length : lengths) {
            seen += length.times();
            if (2 * seen >= count) {
                return length.days();
            }
        }
        return null;
    }
}
