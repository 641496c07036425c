package dev.shipkeep.core.rating.volume;

/**
 * A step of a volume discount.
 *
 * @param from least quantity that reaches it, in units of the discount's measure
 * @param rate what it brings
 */
public record VolumeTier(long from, VolumeRate rate) {}
