package dev.shipkeep.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of an account that a payer pays.
 *
 * @param through last day; null for no end
 */
public record CoveredSpan(
        long payerId,
        long accountId,
        LocalDate from,
        @Nullable LocalDate through) {}
