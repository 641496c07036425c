package dev.shipkeep.organization;

/**
 * A unit went elsewhere in the tree with everything below it. Published inside the transaction, after the paths of units
 * were rewritten; whoever keeps paths of units rewrites those below {@code oldPath} in it.
 */
public record UnitMoved(long unitId, String oldPath, String newPath) {}
