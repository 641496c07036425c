package dev.shipkeep.core.lookalike;

/**
 * A candidate whose outcome is known.
 *
 * @param candidate as it was known when nobody knew the outcome yet
 * @param valuable what became of it
 */
public record Example(Candidate candidate, boolean valuable) {}
