package dev.shipkeep.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection to a statement.
 *
 * @param waybillNo the line that it is about; empty for an item or the whole
 * @param itemPosition the item that it is about; 0 for a line or the whole
 * @param noteId the credit note that answered it
 */
public record Dispute(
        long id,
        long statementId,
        String statementNumber,
        long payerId,
        String payerName,
        String currency,
        String waybillNo,
        int itemPosition,
        String reason,
        long claimedFen,
        DisputeState state,
        long acceptedFen,
        @Nullable String answer,
        @Nullable Long noteId,
        String openedByName,
        Instant openedAt,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt) {

    /** What a customer objects to. */
    public record Claim(String waybillNo, int itemPosition, String reason, long claimedFen) {}
}
