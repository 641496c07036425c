package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.GradingPolicy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Thresholds as they were saved.
 *
 * @param version 0 is what the product ships
 * @param madeAt null for version 0
 */
public record PolicyVersion(
        int version,
        GradingPolicy policy,
        String reason,
        String madeByName,
        @Nullable Instant madeAt) {

    static final PolicyVersion SHIPPED = new PolicyVersion(0, GradingPolicy.DEFAULT, "", "", null);
}
