package dev.shipkeep.core.settlement;

import dev.shipkeep.core.rating.volume.VolumePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period of a volume term as far as a statement reckons it. What was given for it on earlier statements is netted, so
 * reckoning it again, for whatever reason, can only put right what is not right.
 *
 * @param from first day that counts: of the period or of the term, whichever is later
 * @param through last day that counts: of the period or of the term, whichever is earlier
 * @param countedThrough last day that is counted so far
 */
public record VolumeWindow(LocalDate from, LocalDate through, LocalDate countedThrough) {

    /** Whether nothing more can come, so that what is missing from a commitment is known. */
    public boolean isOver() {
        return countedThrough.equals(through);
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }

    /**
     * All windows of a term that hold one of the days, in the order of time.
     *
     * @param contractStart first day of the contract, from which contract years count
     * @param termFrom first day of the term
     * @param termThrough last day of the term; null without end
     * @param first first day that a statement is about
     * @param last last day that it is about
     */
    public static List<VolumeWindow> touching(
            VolumePeriod.Kind kind,
            LocalDate contractStart,
            LocalDate termFrom,
            @Nullable LocalDate termThrough,
            LocalDate first,
            LocalDate last) {
        LocalDate begin = later(first, termFrom);
        LocalDate end = termThrough == null ? last : earlier(last, termThrough);
        List<VolumeWindow> windows = new ArrayList<>();
        LocalDate day = begin;
        while (!day.isAfter(end)) {
            VolumePeriod period = VolumePeriod.holding(day, kind, contractStart);
            LocalDate through = termThrough == null ? period.through() : earlier(period.through(), termThrough);
            windows.add(new VolumeWindow(later(period.from(), termFrom), through, earlier(through, last)));
            day = period.through().plusDays(1);
        }
        return windows;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
