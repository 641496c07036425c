package dev.shipkeep.account.decision;

/**
 * One contact sways another.
 *
 * @param strength 1 a little, 2 clearly, 3 strongly
 */
public record InfluenceLine(long id, long fromId, String from, long toId, String to, int strength) {}
