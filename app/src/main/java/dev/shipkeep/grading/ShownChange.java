package dev.shipkeep.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A change of class with the name of its account. */
public record ShownChange(
        long accountId,
        String accountName,
        Instant changedAt,
        LocalDate asOf,
        GradeAspect aspect,
        String from,
        String to,
        String messageKey,
        List<String> arguments) {}
