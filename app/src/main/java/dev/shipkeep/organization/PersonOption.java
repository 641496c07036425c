package dev.shipkeep.organization;

/** A person to choose, e.g. as the owner of an account. */
public record PersonOption(long id, String staffNo, String name, String unitName) {}
