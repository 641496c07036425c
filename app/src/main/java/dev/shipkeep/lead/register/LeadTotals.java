package dev.shipkeep.lead.register;

/** Sums of everything that a filter matches; figures that nobody knows count as nothing. */
public record LeadTotals(long leads, long parcelsMonth, long revenueMonthFen) {}
