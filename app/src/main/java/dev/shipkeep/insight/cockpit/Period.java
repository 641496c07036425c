package dev.shipkeep.insight.cockpit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days that a cockpit sums up; both ends count.
 *
 * @param key 30, 90 or 365 for the days that end on the last day with parcels, or a month such as 2026-05
 */
public record Period(String key, LocalDate from, LocalDate to) {

    /** Numbers of days to choose from. */
    public static final List<String> DAYS = List.of("30", "90", "365");

    private static final String USUAL = "90";
    private static final int LONGEST_BY_DAY = 92;

    /** The period of a key; what makes no sense is the usual one. */
    public static Period of(String key, LocalDate lastDay) {
        if (DAYS.contains(key)) {
            return new Period(key, lastDay.minusDays(Integer.parseInt(key) - 1L), lastDay);
        }
        try {
            YearMonth month = YearMonth.parse(key);
            return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException e) {
            return of(USUAL, lastDay);
        }
    }

    public boolean isMonth() {
        return !DAYS.contains(key);
    }

    /** The same days a year before. */
    public Period yearBefore() {
        return new Period(key, from.minusYears(1), to.minusYears(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether its trend is drawn by day; by week otherwise. */
    public boolean isByDay() {
        return days() <= LONGEST_BY_DAY;
    }

    /** First day of the first month that it touches: lanes are counted by month. */
    public LocalDate firstMonth() {
        return from.withDayOfMonth(1);
    }

    public LocalDate lastMonth() {
        return to.withDayOfMonth(1);
    }
}
