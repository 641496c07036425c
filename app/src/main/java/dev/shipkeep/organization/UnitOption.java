package dev.shipkeep.organization;

/**
 * A unit to choose.
 *
 * @param trail names of the units above, headquarters left out
 */
public record UnitOption(long id, String code, String name, UnitKind kind, String trail) {}
