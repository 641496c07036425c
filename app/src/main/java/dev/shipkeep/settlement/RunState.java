package dev.shipkeep.settlement;

/** How far a run has come. */
public enum RunState {
    QUEUED,
    /** Waits until every parcel of the month that can be rated is. */
    RATING,
    WORKING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
