package dev.shipkeep.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One level's part in a request.
 *
 * @param number from 1 within the request
 * @param unitName empty where the carrier has no such unit above the account
 * @param inPlaceOf who had delegated the decision; null for one who decided in the own name
 */
public record ApprovalStep(
        int number,
        ApprovalLevel level,
        String unitName,
        ApprovalState state,
        @Nullable String decidedByName,
        @Nullable String inPlaceOf,
        @Nullable Instant decidedAt,
        String comment) {}
