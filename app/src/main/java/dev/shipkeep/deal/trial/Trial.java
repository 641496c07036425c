package dev.shipkeep.deal.trial;

import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed about trial parcels before they were sent, and what came of it.
 *
 * @param parcels as many as were agreed
 * @param onTimeBasisPoints share of them that has to arrive in time
 * @param faults lost, damaged and returned parcels that are tolerated
 * @param agreedWith at the customer's
 * @param passed null until judged
 */
public record Trial(
        long dealId,
        LocalDate since,
        LocalDate through,
        int parcels,
        int onTimeBasisPoints,
        int faults,
        String agreedWith,
        @Nullable Instant judgedAt,
        @Nullable Boolean passed,
        String judgement) {

    /** When its parcels are looked at: at the judgement once there is one. */
    public Instant asOf(Instant now) {
        return judgedAt == null ? now : judgedAt;
    }

    /** Beginning of its first day. */
    Instant begin() {
        return since.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    /** End of its last day. */
    Instant end() {
        return through.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
    }
}
