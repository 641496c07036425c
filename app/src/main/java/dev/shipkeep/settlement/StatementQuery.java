package dev.shipkeep.settlement;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which statements a program asks for, newest first; null leaves a choice open.
 *
 * @param before only those with a smaller id: where the page before ended
 */
public record StatementQuery(
        @Nullable YearMonth month,
        @Nullable Long payerId,
        @Nullable StatementState state,
        @Nullable Long before) {}
