package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.Statement;
import java.time.Instant;

/**
 * A statement as it is kept.
 *
 * @param source where the figures come from, in a person's words; may be empty
 */
public record KeptStatement(Statement statement, String source, Instant changedAt, String changedBy, int version) {}
