package dev.shipkeep.grading;

import java.time.LocalDate;
import java.util.List;

/**
 * A grading became the current one, or a class was set by hand. Published inside the transaction that writes it.
 *
 * @param runId the current run
 * @param asOf its day
 * @param changes every change of class, possibly none
 */
public record GradesChanged(long runId, LocalDate asOf, List<GradeChange> changes) {}
