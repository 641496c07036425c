package dev.shipkeep.core.grading;

/**
 * The account's part of its currency group, basis points rounded down; what its marks and explanation need of the
 * others.
 *
 * @param revenue of the group's revenue
 * @param revenueAhead part of the group's revenue that larger accounts bring
 * @param profit of the group's margin, or of its revenue where the account's margin is unknown
 * @param effort of the group's cost, or of its parcels where the account's cost is unknown
 */
public record GroupShares(int revenue, int revenueAhead, int profit, int effort) {}
