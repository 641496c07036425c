package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;

/** A unit beside others. */
public record UnitLine(UnitNode unit, DayFacts facts, DayFacts before) {}
