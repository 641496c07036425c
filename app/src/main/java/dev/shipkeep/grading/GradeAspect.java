package dev.shipkeep.grading;

/** The respects in which an account has a class. Names are stored. */
public enum GradeAspect {
    /** YES or NO. */
    KEY_ACCOUNT(true),
    ABC(true),
    TIER(true),
    FREQUENCY(false),
    AMOUNT(false),
    MOMENTUM(false);

    private final boolean event;

    GradeAspect(boolean event) {
        this.event = event;
    }

    /** Whether a change is an event on the time-line; the others move too often to be news. */
    public boolean isEvent() {
        return event;
    }
}
