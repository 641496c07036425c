package dev.shipkeep.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A grading of the whole carrier.
 *
 * @param asOf the last day that counts
 * @param setsCurrent whether it is made to become the current one; a look back is not
 * @param current whether its grades are the ones in force
 * @param policyVersion version of the thresholds; null before it began, 0 for the shipped ones
 * @param currencies the currencies of the graded accounts, the one with most accounts first
 * @param accounts how many were graded
 * @param changed how many changes of class it brought
 * @param readMillis time for reading the figures
 * @param gradeMillis time for grading them
 * @param writeMillis time for writing results, standings and changes
 */
public record GradingRun(
        long id,
        LocalDate asOf,
        RunCause cause,
        boolean setsCurrent,
        boolean current,
        RunState state,
        @Nullable Integer policyVersion,
        String askedByName,
        Instant askedAt,
        @Nullable Instant finishedAt,
        List<String> currencies,
        int accounts,
        int changed,
        long readMillis,
        long gradeMillis,
        long writeMillis) {

    public long millis() {
        return readMillis + gradeMillis + writeMillis;
    }
}
