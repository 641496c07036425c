package dev.shipkeep.analysis.supplier;

import java.time.Instant;

/** A scorecard as it is kept. */
public record KeptScorecard(ScorecardEntry entry, Instant changedAt, String changedBy, int version) {}
