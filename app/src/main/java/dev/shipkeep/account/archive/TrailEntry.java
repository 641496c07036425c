package dev.shipkeep.account.archive;

import java.time.Instant;
import java.util.List;

/** Who changed what about an account, when. */
public record TrailEntry(
        long id, Instant happenedAt, String personName, String action, String subject, List<FieldChange> changes) {

    /** One field before and after; empty for nothing. */
    public record FieldChange(String field, String before, String after) {}
}
