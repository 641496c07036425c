package dev.shipkeep.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit, call or message: planned with its key points, then logged.
 *
 * @param relation which department head and which relationship to use
 * @param support whether a superior is wanted to come along
 * @param help whether help with packing and waybills is offered
 * @param doneAt null while it is planned
 * @param contactName who was met; null when nobody of the archive
 */
public record Visit(
        long id,
        Way way,
        LocalDate plannedOn,
        String topics,
        String opening,
        String relation,
        boolean support,
        boolean help,
        String personName,
        @Nullable Instant doneAt,
        @Nullable String contactName,
        String result) {

    /** Who goes where. Names are stored; keep them. */
    public enum Way {
        TO_CUSTOMER,
        /** The customer comes to see our sites. */
        TO_US,
        CALL,
        MESSAGE
    }
}
