package dev.shipkeep.core.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How urgently a payer is asked. Later stages are asked for instead of earlier ones, never besides. */
public enum ReminderStage {
    BEFORE_DUE,
    DUE,
    OVERDUE,
    LONG_OVERDUE;

    /**
     * From when on each stage begins.
     *
     * @param beforeDays days ahead of the due day
     * @param overdueDays days past it
     * @param longDays days past it, more than overdueDays
     */
    public record Plan(int beforeDays, int overdueDays, int longDays) {}

    /** The stage that is reached; nothing while it is too early for any. */
    public static Optional<ReminderStage> of(LocalDate dueDay, LocalDate today, Plan plan) {
        long past = ChronoUnit.DAYS.between(dueDay, today);
        if (past >= plan.longDays()) {
            return Optional.of(LONG_OVERDUE);
        }
        if (past >= plan.overdueDays()) {
            return Optional.of(OVERDUE);
        }
        if (past >= 0) {
            return Optional.of(DUE);
        }
        return past >= -plan.beforeDays() ? Optional.of(BEFORE_DUE) : Optional.empty();
    }
}
