package dev.shipkeep.core.measure;

/**
 * A proportion or a change in basis points: 10 000 is the whole, 1 is a hundredth of a percent.
 *
 * @param basisPoints may be negative (a loss, a decline) and may exceed 10 000 (a growth)
 */
public record Rate(int basisPoints) {}
