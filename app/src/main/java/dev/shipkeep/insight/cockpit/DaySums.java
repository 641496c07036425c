package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Facts of a period and of the same days a year before.
 *
 * @param days by day, of both
 * @param units by unit, of the period
 * @param unitsBefore by unit, of the year before
 */
record DaySums(
        Period period,
        NavigableMap<LocalDate, DayFacts> days,
        Map<Long, DayFacts> units,
        Map<Long, DayFacts> unitsBefore) {

    private static final int DAYS_OF_WEEK = 7;

    DayFacts total() {
        return sum(period.from(), period.to());
    }

    DayFacts totalBefore() {
        return sum(period.yearBefore().from(), period.yearBefore().to());
    }

    /** Whether there were parcels from the beginning of the year before, so that a comparison is fair. */
    boolean hasYearBefore() {
        LocalDate from = period.yearBefore().from();
        return !days.isEmpty() && !days.firstKey().isAfter(from.plusDays(DAYS_OF_WEEK));
    }

    /** The trend by day or by week; weeks count back from the end, days that make no whole week are left out. */
    List<TrendPoint> trend() {
        return period.isByDay() ? byDay() : byWeek();
    }

    private List<TrendPoint> byDay() {
        List<TrendPoint> points = new ArrayList<>();
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            LocalDate before = day.minusYears(1);
            points.add(new TrendPoint(day, sum(day, day), sum(before, before)));
        }
        return points;
    }

    List<TrendPoint> byWeek() {
        List<TrendPoint> points = new ArrayList<>();
        LocalDate end = period.to();
        while (!end.minusDays(DAYS_OF_WEEK - 1L).isBefore(period.from())) {
            LocalDate endBefore = end.minusYears(1);
            points.addFirst(new TrendPoint(
                    end,
                    sum(end.minusDays(DAYS_OF_WEEK - 1L), end),
                    sum(endBefore.minusDays(DAYS_OF_WEEK - 1L), endBefore)));
            end = end.minusDays(DAYS_OF_WEEK);
        }
        return points;
    }

    private DayFacts sum(LocalDate from, LocalDate to) {
        DayFacts sum = DayFacts.ZERO;
        for (DayFacts facts : days.subMap(from, true, to, true).values()) {
            sum = sum.plus(facts);
        }
        return sum;
    }
}
