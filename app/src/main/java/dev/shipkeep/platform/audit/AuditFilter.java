package dev.shipkeep.platform.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to list.
 *
 * @param personIds by whom; null for anybody
 * @param action empty for all
 * @param subject empty for all
 * @param subjectId empty for all
 * @param from included; null for the beginning
 * @param to excluded; null for now
 */
public record AuditFilter(
        @Nullable List<Long> personIds,
        String action,
        String subject,
        String subjectId,
        @Nullable Instant from,
        @Nullable Instant to) {}
