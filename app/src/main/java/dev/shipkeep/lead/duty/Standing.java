package dev.shipkeep.lead.duty;

import dev.shipkeep.core.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * Where somebody stands with the duty.
 *
 * @param missed owed days without a lead since the last one, or since a cause was recorded
 * @param excusedToday whether the person is away today
 * @param responsible units above that have a manager, the nearest first
 */
public record Standing(
        long personId,
        String staffNo,
        String name,
        long unitId,
        String unitName,
        List<LocalDate> missed,
        int findsToday,
        boolean excusedToday,
        List<Long> responsible) {

    /** Working days that the nearest manager has to record the cause, before the next one is asked too. */
    private static final int DAYS_TO_RECORD = 1;

    /** How far it has come. */
    public enum Stage {
        FINE,
        /** The nearest manager has to record the cause. */
        WARNED,
        /** Nobody did, so the next manager above sees it too. */
        ESCALATED
    }

    public Stage stage(DutyPolicy policy, WorkingCalendar calendar, LocalDate today) {
        if (missed.size() < policy.missedDays()) {
            return Stage.FINE;
        }
        LocalDate warned = missed.get(policy.missedDays() - 1);
        return calendar.workingDaysBetween(warned, today) > DAYS_TO_RECORD ? Stage.ESCALATED : Stage.WARNED;
    }

    /** Whether the manager of a unit has to ask. */
    boolean concerns(long unit, Stage stage) {
        return switch (stage) {
            case FINE -> false;
            case WARNED -> isResponsible(unit, 0);
            case ESCALATED -> isResponsible(unit, 0) || isResponsible(unit, 1);
        };
    }

    private boolean isResponsible(long unit, int place) {
        return responsible.size() > place && responsible.get(place) == unit;
    }
}
