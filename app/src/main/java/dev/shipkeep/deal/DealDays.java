package dev.shipkeep.deal;

import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Ages of deals in the carrier's working days. */
@Component
public class DealDays {

    private final WorkingDays days;
    private final BusinessTime time;

    DealDays(WorkingDays days, BusinessTime time) {
        this.days = days;
        this.time = time;
    }

    public LocalDate today() {
        return time.today();
    }

    Instant startOfToday() {
        return time.today().atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** Working days from the day after a moment until today. */
    public long since(Instant moment) {
        return days.since(moment);
    }

    /** Working days after one day until another, that one included. */
    public long between(LocalDate from, LocalDate to) {
        return days.calendar().workingDaysBetween(from, to);
    }

    /** The moment before which everything is at least so many working days ago. */
    Instant idleBefore(int workingDays) {
        WorkingCalendar calendar = days.calendar();
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
