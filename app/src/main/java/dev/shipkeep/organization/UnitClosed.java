package dev.shipkeep.organization;

/** A unit was closed and another one takes over. Published inside the transaction; what belongs to the unit follows in it. */
public record UnitClosed(long unitId, long successorId) {}
