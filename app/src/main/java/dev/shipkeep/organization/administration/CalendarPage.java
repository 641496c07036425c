package dev.shipkeep.organization.administration;

import dev.shipkeep.core.calendar.PublishedHolidays;
import dev.shipkeep.core.calendar.SpecialDay;
import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.organization.SpecialDays;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A year of the working calendar.
 *
 * @param typed a day of the own that was refused
 */
public record CalendarPage(
        Frame frame,
        int year,
        LocalDate today,
        WorkingCalendar calendar,
        List<SpecialDays.OwnDay> own,
        Map<String, String> typed,
        FieldProblems problems) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int HOLIDAYS_BY_LAW = 13;

    public boolean mayChange() {
        return SpecialDays.mayChange(frame.signedIn());
    }

    /** Whether the holidays of the year are published, or the carrier entered as many as there are by law. */
    public boolean isKnown() {
        return PublishedHolidays.listAll().stream().anyMatch(day -> day.day().getYear() == year)
                || own.stream().filter(day -> !day.worked()).count() >= HOLIDAYS_BY_LAW;
    }

    public List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    public String title(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, frame.locale());
    }

    public List<String> weekdays() {
        return IntStream.rangeClosed(1, DAYS_OF_WEEK)
                .mapToObj(day -> DayOfWeek.of(day).getDisplayName(TextStyle.NARROW_STANDALONE, frame.locale()))
                .toList();
    }

    /** The weeks that a month touches, from Monday; days of other months are in them too. */
    public List<List<LocalDate>> weeks(YearMonth month) {
        List<List<LocalDate>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS_OF_WEEK)).toList());
            monday = monday.plusDays(DAYS_OF_WEEK);
        }
        return weeks;
    }

    /** How a day looks: off, made up for, set by the carrier, today. */
    public String look(LocalDate day) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean worked = calendar.isWorkingDay(day);
        String look = worked ? weekend ? "day-made-up" : "" : weekend ? "day-weekend" : "day-off";
        return look + (findOwn(day).isPresent() ? " day-own" : "") + (day.equals(today) ? " day-today" : "");
    }

    /** Why a day is special; empty for an ordinary one. */
    public String why(LocalDate day) {
        return findOwn(day).map(SpecialDays.OwnDay::note).orElseGet(() -> PublishedHolidays.listAll().stream()
                .filter(special -> special.day().equals(day))
                .findFirst()
                .map(this::text)
                .orElse(""));
    }

    private String text(SpecialDay day) {
        return frame.say("calendar.holiday." + day.holiday().name()) + " · "
                + frame.say("calendar.kind." + day.kind().name());
    }

    private Optional<SpecialDays.OwnDay> findOwn(LocalDate day) {
        return own.stream().filter(mine -> mine.day().equals(day)).findFirst();
    }

    public long workedDays() {
        return calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
