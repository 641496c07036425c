package dev.shipkeep.platform.importing;

/** A mapping that comes with the product, for a file that many have. */
public record ShippedMapping(String name, ImportMapping mapping) {}
