package dev.shipkeep.insight.cockpit;

/** An account and its parcels on a lane. */
public record LaneAccount(long accountId, String name, Lane lane) {}
