package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;

/**
 * A day, or a week, of a trend.
 *
 * @param end the day, or the last day of the week
 * @param before the same a year before
 */
public record TrendPoint(LocalDate end, DayFacts facts, DayFacts before) {}
