package dev.shipkeep.grading;

import java.time.LocalDate;

/** A class set by hand that soon holds no longer. */
public record EndingOverride(
        long accountId, String accountName, GradeAspect subject, String value, LocalDate until, String reason) {}
