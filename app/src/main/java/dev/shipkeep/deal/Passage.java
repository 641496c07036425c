package dev.shipkeep.deal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stay of a deal in a step.
 *
 * @param leftAt null while it is there
 * @param way how it left; null while it is there
 */
public record Passage(
        int step,
        Instant enteredAt,
        @Nullable Instant leftAt,
        @Nullable Way way,
        String reason,
        String byName) {

    /** How a step was left. Names are stored; keep them. */
    public enum Way {
        FORWARD,
        /** Forwards without all of the evidence. */
        SKIPPED,
        BACK,
        LOST
    }
}
