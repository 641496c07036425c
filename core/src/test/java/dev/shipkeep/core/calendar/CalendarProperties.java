package dev.shipkeep.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarProperties {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);
    private static final int DAYS = 200;

    @Property
    void countingGivesBackWhatWasAdded(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 120) int count) {
        LocalDate end = calendar.plusWorkingDays(day, count);
        assertThat(calendar.workingDaysBetween(day, end)).isEqualTo(count);
        assertThat(count == 0 || calendar.isWorkingDay(end)).isTrue();
    }

    @Property
    void takingAwayGivesBackTheWorkingDayThatWasAddedTo(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 120) int count) {
        LocalDate start = calendar.plusWorkingDays(day, 1);
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(start, count), count))
                .isEqualTo(start);
    }

    @Property
    void countsTheSameAsGoingDayByDay(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        long plain = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(plain);
        assertThat(calendar.workingDaysBetween(to, from)).isEqualTo(-plain);
    }

    @Property
    void laterStartsAndMoreDaysEndNoEarlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(max = 400_000) int laterSeconds,
            @ForAll @IntRange(max = 60) int count) {
        Instant later = moment.plusSeconds(laterSeconds);
        Instant end = calendar.plusWorkingDays(moment, count);
        assertThat(calendar.plusWorkingDays(later, count)).isAfterOrEqualTo(end);
        assertThat(calendar.plusWorkingDays(moment, count + 1)).isAfter(end);
        LocalDate day = WorkingCalendar.dayOf(moment);
        LocalDate laterDay = WorkingCalendar.dayOf(later);
        assertThat(calendar.plusWorkingDays(laterDay, count)).isAfterOrEqualTo(calendar.plusWorkingDays(day, count));
    }

    @Property
    void aMomentIsDueWhenSoManyDaysHavePassedAndNotBefore(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 60) int count) {
        Instant due = calendar.plusWorkingDays(moment, count);
        assertThat(calendar.workingDaysBetween(moment, due)).isEqualTo(count);
        assertThat(calendar.workingDaysBetween(moment, due.minusNanos(1))).isEqualTo(count - 1);
    }

    @Property
    void passingTimeAddsUp(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant two,
            @ForAll("moments") Instant three) {
        Duration parts = calendar.workingTimeBetween(one, two).plus(calendar.workingTimeBetween(two, three));
        assertThat(calendar.workingTimeBetween(one, three)).isEqualTo(parts);
    }

    @Property
    void withoutHolidaysItIsAPlainCountOfWeekdays(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 100) int weeks) {
        LocalDate end = day.plusWeeks(weeks);
        assertThat(WorkingCalendar.WEEKENDS_ONLY.workingDaysBetween(day, end)).isEqualTo(5L * weeks);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        Instant first = FIRST.atStartOfDay(WorkingCalendar.ZONE).toInstant();
        Arbitrary<Integer> exactDays = Arbitraries.integers().between(0, DAYS).map(day -> day * 86_400);
        return Arbitraries.oneOf(exactDays, Arbitraries.integers().between(0, DAYS * 86_400))
                .map(first::plusSeconds);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Set<LocalDate>> some = days().set().ofMaxSize(60);
        Arbitrary<WorkingCalendar> random = Combinators.combine(some, some).as((off, worked) -> {
            Set<LocalDate> makeUp = new HashSet<>(worked);
            makeUp.removeAll(off);
            return new WorkingCalendar(off, makeUp);
        });
        return Arbitraries.oneOf(random, Arbitraries.just(WorkingCalendar.of(PublishedHolidays.listAll())));
    }
}
