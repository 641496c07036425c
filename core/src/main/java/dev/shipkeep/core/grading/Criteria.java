package dev.shipkeep.core.grading;

/**
 * The six criteria of a key account, each 0–100, fractions rounded down; more speaks more for a key account.
 *
 * @param profitShare large share of our profit
 * @param goals critical to our goals
 * @param loss its loss would hurt badly
 * @param relationship long and stable relationship
 * @param potential large future potential
 * @param effort takes much of our effort
 * @param total the six, weighted by the policy
 */
public record Criteria(int profitShare, int goals, int loss, int relationship, int potential, int effort, int total) {}
