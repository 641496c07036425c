package dev.shipkeep.grading;

/** How far a grading has come. Names are stored. */
public enum RunState {
    QUEUED,
    READING,
    GRADING,
    WRITING,
    DONE,
    FAILED;

    public boolean isFinished() {
        return this == DONE || this == FAILED;
    }
}
