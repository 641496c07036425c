package dev.shipkeep.platform.importing;

import java.util.Locale;

/** How far an import is. Its text is the message {@code imports.state.<word>}. */
public enum ImportState {
    /** Uploaded; the mapping can be changed. */
    DRAFT,
    /** Every row is tried, nothing is kept. */
    CHECKING,
    /** Tried to the end; nothing was written. */
    CHECKED,
    /** Waits for its turn, as a check or for good. */
    QUEUED,
    RUNNING,
    DONE,
    /** Stopped by a person; the rows before the stop are in. */
    CANCELLED,
    /** Stopped by itself, with a reason; the rows before the stop are in. */
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ImportState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether something is still going to happen by itself. */
    public boolean isMoving() {
        return this == QUEUED || this == CHECKING || this == RUNNING;
    }
}
