package dev.shipkeep.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to which thing, when.
 *
 * @param changes what differs between before and after
 */
public record AuditEntry(
        long id,
        Instant happenedAt,
        @Nullable Long personId,
        String personName,
        String action,
        String subject,
        String subjectId,
        @Nullable Long accountId,
        List<AuditChange> changes) {}
