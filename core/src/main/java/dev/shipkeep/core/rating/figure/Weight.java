package dev.shipkeep.core.rating.figure;

/**
 * A weight as the argument of a sentence.
 *
 * @param grams whole grams
 */
public record Weight(long grams) {}
