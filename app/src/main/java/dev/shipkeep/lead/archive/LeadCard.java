package dev.shipkeep.lead.archive;

import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.capture.LeadFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead as its page shows it.
 *
 * @param survivorState of the one that a merged lead lives on in, which may be out of sight
 * @param revenueMonthFen expected; estimated where nobody said
 * @param flags what deserves attention
 */
public record LeadCard(
        long id,
        LeadFacts facts,
        long finderId,
        String finderName,
        Instant foundAt,
        long unitId,
        String unitName,
        @Nullable Long ownerId,
        @Nullable String ownerName,
        LeadState state,
        @Nullable String reason,
        @Nullable String reasonNote,
        @Nullable Instant decidedAt,
        @Nullable Long mergedInto,
        @Nullable LeadState survivorState,
        @Nullable Long accountId,
        long revenueMonthFen,
        long score,
        List<String> flags,
        int version) {

    public boolean isOpen() {
        return state == LeadState.NEW || state == LeadState.ACCEPTED;
    }
}
