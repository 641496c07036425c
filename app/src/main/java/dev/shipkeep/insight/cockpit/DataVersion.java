package dev.shipkeep.insight.cockpit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Changes whenever sums may have changed.
 *
 * @param lastDay last day with parcels; null when there are none
 * @param runId the current grading; 0 before the first
 * @param importId the import that finished last; 0 before the first
 * @param keyParcels how many parcels make a key account
 */
public record DataVersion(@Nullable LocalDate lastDay, long runId, long importId, long keyParcels) {}
