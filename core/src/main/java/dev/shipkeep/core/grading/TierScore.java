package dev.shipkeep.core.grading;

/**
 * The marks that a tier comes from, each 0–100, more is better for us, fractions rounded down.
 *
 * @param value how far up the group's curves of revenue, margin and parcels the account stands; 100 is the largest
 * @param loyalty tenure and regularity
 * @param effort how little it costs to serve: 100 is lightest
 * @param total the three, weighted by the policy
 */
public record TierScore(int value, int loyalty, int effort, int total) {}
