package dev.shipkeep.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shipkeep.core.calendar.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
    private static final WorkingCalendar CHINA = WorkingCalendar.of(PublishedHolidays.listAll());

    @Test
    void worksFromMondayToFriday() {
        assertThat(CHINA.isWorkingDay(day("2026-11-20"))).isTrue();
        assertThat(CHINA.isWorkingDay(day("2026-11-21"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2026-11-22"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2026-11-23"))).isTrue();
    }

    @Test
    void restsOnHolidaysAndWorksOnMakeUpDays() {
        assertThat(CHINA.isWorkingDay(day("2026-02-14"))).isTrue();
        assertThat(CHINA.isWorkingDay(day("2026-02-16"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2026-02-24"))).isTrue();
        assertThat(CHINA.isWorkingDay(day("2025-10-08"))).isFalse();
        assertThat(CHINA.isWorkingDay(day("2025-10-11"))).isTrue();
    }

    @Test
    void countsTheEndAndNotTheStart() {
        assertThat(CHINA.workingDaysBetween(day("2026-11-20"), day("2026-11-23")))
                .isEqualTo(1);
        assertThat(CHINA.workingDaysBetween(day("2026-11-20"), day("2026-11-20")))
                .isZero();
        assertThat(CHINA.workingDaysBetween(day("2026-11-23"), day("2026-11-20")))
                .isEqualTo(-1);
        assertThat(CHINA.workingDaysBetween(day("2026-02-13"), day("2026-02-24")))
                .isEqualTo(2);
    }

    @Test
    void addsOverTheSpringFestival() {
        assertThat(CHINA.plusWorkingDays(day("2026-02-13"), 3)).isEqualTo(day("2026-02-25"));
        assertThat(CHINA.minusWorkingDays(day("2026-02-25"), 3)).isEqualTo(day("2026-02-13"));
        assertThat(CHINA.plusWorkingDays(day("2026-02-17"), 0)).isEqualTo(day("2026-02-17"));
    }

    @Test
    void keepsTheTimeOfDay() {
        assertThat(CHINA.plusWorkingDays(at("2026-11-20T15:00"), 1)).isEqualTo(at("2026-11-23T15:00"));
        assertThat(CHINA.plusWorkingDays(at("2026-11-23T09:30"), 3)).isEqualTo(at("2026-11-26T09:30"));
    }

    @Test
    void startsTheClockWhenTheNextWorkingDayBegins() {
        assertThat(CHINA.plusWorkingDays(at("2026-11-21T10:00"), 1)).isEqualTo(at("2026-11-24T00:00"));
        assertThat(CHINA.plusWorkingDays(at("2026-11-23T00:00"), 1)).isEqualTo(at("2026-11-24T00:00"));
        assertThat(CHINA.workingTimeBetween(at("2026-11-21T10:00"), at("2026-11-23T06:00")))
                .isEqualTo(Duration.ofHours(6));
    }

    @Test
    void readsTheBusinessDayInShanghai() {
        Instant sundayNightInUtc = Instant.parse("2026-11-22T16:00:00Z");
        assertThat(WorkingCalendar.dayOf(sundayNightInUtc)).isEqualTo(day("2026-11-23"));
        assertThat(CHINA.isWorkingDay(sundayNightInUtc)).isTrue();
        assertThat(CHINA.isWorkingDay(sundayNightInUtc.minusSeconds(1))).isFalse();
    }

    @Test
    void publishedDaysFitTheNotices() {
        assertThat(count(2025, Kind.OFF)).isEqualTo(28);
        assertThat(count(2026, Kind.OFF)).isEqualTo(33);
        assertThat(count(2025, Kind.MAKE_UP)).isEqualTo(5);
        assertThat(count(2026, Kind.MAKE_UP)).isEqualTo(6);
        assertThat(PublishedHolidays.listAll().stream().map(SpecialDay::day)).doesNotHaveDuplicates();
        assertThat(PublishedHolidays.listAll().stream()
                        .filter(day -> day.kind() == Kind.MAKE_UP)
                        .map(day -> day.day().getDayOfWeek()))
                .allMatch(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY);
    }

    /** 365 days, 104 weekend days and 13 statutory holidays leave 248. */
    @Test
    void yearsHaveAsManyWorkingDaysAsTheLawLeaves() {
        for (int year : List.of(2025, 2026)) {
            assertThat(CHINA.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isEqualTo(248);
        }
    }

    @Test
    void tellsWhichYearsItKnows() {
        assertThat(CHINA.knows(2026)).isTrue();
        assertThat(CHINA.knows(2027)).isFalse();
    }

    @Test
    void refusesADayThatIsOffAndWorked() {
        Set<LocalDate> day = Set.of(day("2026-02-14"));
        assertThatThrownBy(() -> new WorkingCalendar(day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-02-14");
    }

    @Test
    void refusesToAddDaysOutOfBounds() {
        assertThatThrownBy(() -> CHINA.plusWorkingDays(day("2026-02-14"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CHINA.plusWorkingDays(day("2026-02-14"), WorkingCalendar.MOST_DAYS + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(int year, Kind kind) {
        return PublishedHolidays.listAll().stream()
                .filter(day -> day.day().getYear() == year && day.kind() == kind)
                .count();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
