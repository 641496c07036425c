package dev.shipkeep.contract.agreement;

/** A service beyond the parcels, and what it costs us in a month. */
public record ServiceLine(String name, long monthlyCostFen) {}
