package dev.shipkeep.grading.internal;

import dev.shipkeep.grading.GradeAspect;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class that a person set by hand.
 *
 * @param until last day on which it holds
 * @param endedAt null while it is in force
 * @param endCause REPLACED, ENDED or EXPIRED
 */
public record ManualOverride(
        long id,
        long accountId,
        GradeAspect subject,
        String value,
        String reason,
        LocalDate until,
        String madeByName,
        Instant madeAt,
        @Nullable Instant endedAt,
        @Nullable String endCause) {

    public boolean isInForce() {
        return endedAt == null;
    }
}
