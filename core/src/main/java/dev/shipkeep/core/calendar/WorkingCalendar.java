package dev.shipkeep.core.calendar;

import dev.shipkeep.core.calendar.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday without the days off, and the make-up days. A value; a year of which nobody
 * has told it holidays counts as one without, see {@link #knows}.
 *
 * <p>Days are counted with the start left out and the end counted: from Friday to Monday is one working day.
 *
 * <p>Moments run on a clock that stands still on days that are not worked and otherwise goes through all 24 hours, in
 * the carrier's zone. One working day after Friday 15:00 is Monday 15:00; after any time on Saturday it is the end of
 * Monday. This way a later start is never due earlier.
 *
 * @param daysOff days that are not worked; one on a weekend changes nothing
 * @param makeUpDays weekend days that are worked; one from Monday to Friday changes nothing
 */
public record WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {

    /** The zone of business days. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Most working days that are added at once: some forty years. */
    public static final int MOST_DAYS = 10_000;

    /** Weekends and no holidays. */
    public static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(Set.of(), Set.of());

    private static final int WEEK = 7;
    private static final int WORKED = 5;
    /** 1970-01-05; weeks are counted from a Monday. */
    private static final long FIRST_MONDAY = 4;

    /** @throws IllegalArgumentException when a day is both off and made up for */
    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
        for (LocalDate day : makeUpDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException(day + " is a day off and a make-up day");
            }
        }
    }

    /** The calendar of these days. */
    public static WorkingCalendar of(Collection<SpecialDay> days) {
        return new WorkingCalendar(listDays(days, Kind.OFF), listDays(days, Kind.MAKE_UP));
    }

    private static Set<LocalDate> listDays(Collection<SpecialDay> days, Kind kind) {
        return days.stream()
                .filter(day -> day.kind() == kind)
                .map(SpecialDay::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The business day of a moment. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Whether any day off of the year is told, so that its counts can be trusted. */
    public boolean knows(int year) {
        return daysOff.stream().anyMatch(day -> day.getYear() == year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? makeUpDays.contains(day) : !daysOff.contains(day);
    }

    /** Whether the moment lies on a working day. */
    public boolean isWorkingDay(Instant moment) {
        return isWorkingDay(dayOf(moment));
    }

    /**
     * The last of as many working days that follow the day.
     *
     * @param workingDays 0 to {@link #MOST_DAYS}; with 0 the day itself, worked or not
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return walk(day, workingDays, 1);
    }

    /**
     * The first of as many working days that come before the day; the day itself is not one of them.
     *
     * @param workingDays 0 to {@link #MOST_DAYS}; with 0 the day itself, worked or not
     */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return walk(day, workingDays, -1);
    }

    /**
     * Working days after {@code from} up to {@code to}: the start does not count, the end does. Negative when the end
     * lies before the start; what one way counts, the other way takes back.
     */
    public long workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        long offs = daysOff.stream()
                .filter(day -> !isWeekend(day) && isWithin(day, from, to))
                .count();
        long madeUp = makeUpDays.stream()
                .filter(day -> isWeekend(day) && isWithin(day, from, to))
                .count();
        return weekdaysThrough(to) - weekdaysThrough(from) - offs + madeUp;
    }

    /**
     * The first moment at which so many working days have passed.
     *
     * @param workingDays 0 to {@link #MOST_DAYS}; with 0 the moment itself
     */
    public Instant plusWorkingDays(Instant moment, int workingDays) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        LocalDate day = local.toLocalDate();
        boolean startsInTheDay = isWorkingDay(day) && local.toLocalTime().isAfter(LocalTime.MIDNIGHT);
        if (workingDays == 0 || startsInTheDay) {
            return plusWorkingDays(day, workingDays)
                    .atTime(local.toLocalTime())
                    .atZone(ZONE)
                    .toInstant();
        }
        LocalDate dayBefore = isWorkingDay(day) ? day.minusDays(1) : day;
        return plusWorkingDays(dayBefore, workingDays)
                .plusDays(1)
                .atStartOfDay(ZONE)
                .toInstant();
    }

    /**
     * Time that has passed on working days, 24 hours for a whole one. Negative when the end lies before the start.
     */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return sinceTheSameStart(from, to).minus(sinceTheSameStart(from, from));
    }

    /** Whole working days that have passed, the rest dropped; negative when the end lies before the start. */
    public long workingDaysBetween(Instant from, Instant to) {
        return workingTimeBetween(from, to).toDays();
    }

    private Duration sinceTheSameStart(Instant start, Instant moment) {
        LocalDate before = dayOf(start).minusDays(1);
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZONE);
        LocalDate day = local.toLocalDate();
        long whole = workingDaysBetween(before, day.minusDays(1));
        Duration rest =
                isWorkingDay(day) ? Duration.of(local.toLocalTime().toNanoOfDay(), ChronoUnit.NANOS) : Duration.ZERO;
        return Duration.ofDays(whole).plus(rest);
    }

    private LocalDate walk(LocalDate start, int workingDays, int step) {
        if (workingDays < 0 || workingDays > MOST_DAYS) {
            throw new IllegalArgumentException("working days must be 0 to " + MOST_DAYS + " but are " + workingDays);
        }
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWithin(LocalDate day, LocalDate after, LocalDate through) {
        return day.isAfter(after) && !day.isAfter(through);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** Days from Monday to Friday since the first Monday of 1970 up to the day; negative before it. */
    private static long weekdaysThrough(LocalDate day) {
        long days = day.toEpochDay() - FIRST_MONDAY + 1;
        return Math.floorDiv(days, WEEK) * WORKED + Math.min(WORKED, Math.floorMod(days, WEEK));
    }
}
