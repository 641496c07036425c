package dev.shipkeep.organization;

import dev.shipkeep.core.calendar.PublishedHolidays;
import dev.shipkeep.core.calendar.SpecialDay;
import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that the carrier works: published holidays, and where the carrier does otherwise. */
@Component
public class WorkingDays {

    /** Another node may have changed a day; so long it may be counted by the old calendar here. */
    private static final Duration TRUSTED = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final BusinessTime time;
    private volatile @Nullable Known known;

    WorkingDays(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private record Known(WorkingCalendar calendar, long readAtNanos) {

        boolean isFresh() {
            return System.nanoTime() - readAtNanos < TRUSTED.toNanos();
        }
    }

    /** One of the carrier's own days: worked or off, whatever is published. */
    private record OwnDay(LocalDate day, boolean worked) {}

    /** The calendar of today's knowledge; a value, so count as much by it as you like. */
    @Transactional(readOnly = true)
    public WorkingCalendar calendar() {
        Known present = known;
        if (present == null || !present.isFresh()) {
            present = new Known(read(), System.nanoTime());
            known = present;
        }
        return present.calendar();
    }

    @Transactional(readOnly = true)
    public boolean isWorkedToday() {
        return calendar().isWorkingDay(time.today());
    }

    /** Working days from the day after a moment until today. */
    @Transactional(readOnly = true)
    public long since(Instant moment) {
        return calendar().workingDaysBetween(BusinessTime.dayOf(moment), time.today());
    }

    /** Reads the days again at the next question. */
    void forget() {
        known = null;
    }

    private WorkingCalendar read() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> makeUp = new HashSet<>();
        for (SpecialDay day : PublishedHolidays.listAll()) {
            (day.kind() == SpecialDay.Kind.OFF ? off : makeUp).add(day.day());
        }
        List<OwnDay> own = jdbc.sql("SELECT day, worked FROM organization.special_day ORDER BY day")
                .query((row, number) -> new OwnDay(row.getObject("day", LocalDate.class), row.getBoolean("worked")))
                .list();
        for (OwnDay day : own) {
            (day.worked() ? off : makeUp).remove(day.day());
            (day.worked() ? makeUp : off).add(day.day());
        }
        return new WorkingCalendar(off, makeUp);
    }
}
