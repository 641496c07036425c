package dev.shipkeep.deal;

import dev.shipkeep.core.calendar.PublishedHolidays;
import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ages of deals in working days. */
@Component
public class WorkingDays {

    private final WorkingCalendar calendar = WorkingCalendar.of(PublishedHolidays.listAll());
    private final BusinessTime time;

    WorkingDays(BusinessTime time) {
        this.time = time;
    }

    /** Working days from the day after a moment until today. */
    public long since(Instant moment) {
        return calendar.workingDaysBetween(BusinessTime.dayOf(moment), time.today());
    }

    /** Whether a deal has been in its step for longer than the step allows. */
    public boolean isOverdue(Deal deal, Step step) {
        return deal.state().isMoving() && since(deal.stepSince()) > step.dueDays();
    }
}
