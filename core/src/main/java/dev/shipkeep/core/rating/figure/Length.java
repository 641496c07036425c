package dev.shipkeep.core.rating.figure;

/**
 * A length as the argument of a sentence.
 *
 * @param millimetres whole millimetres
 */
public record Length(long millimetres) {}
