package dev.shipkeep.account.merge;

import java.time.Instant;

/** A merge that was done and not taken back. */
public record Merge(
        long id,
        long survivorId,
        long duplicateId,
        String duplicateCode,
        String duplicateName,
        String reason,
        Instant mergedAt) {}
