package dev.shipkeep.deal;

import dev.shipkeep.core.calendar.PublishedHolidays;
import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ages of deals in working days. */
@Component
public class WorkingDays {

    private final WorkingCalendar calendar = WorkingCalendar.of(PublishedHolidays.listAll());
    private final BusinessTime time;

    WorkingDays(BusinessTime time) {
        this.time = time;
    }

    public LocalDate today() {
        return time.today();
    }

    /** Working days from the day after a moment until today. */
    public long since(Instant moment) {
        return between(BusinessTime.dayOf(moment), time.today());
    }

    /** Working days after one day until another, that one included. */
    public long between(LocalDate from, LocalDate to) {
        return calendar.workingDaysBetween(from, to);
    }

    /** The moment before which everything is at least so many working days ago. */
    Instant idleBefore(int workingDays) {
        LocalDate day = time.today();
        long left = calendar.isWorkingDay(day) ? workingDays - 1L : workingDays;
        LocalDate last = left == 0 ? day : calendar.minusWorkingDays(day, (int) left);
        return last.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** Whether a deal has been in its step for longer than the step allows. */
    public boolean isOverdue(Deal deal, Step step) {
        return deal.state().isMoving() && since(deal.stepSince()) > step.dueDays();
    }
}
