package dev.shipkeep.core.grading;

/** Class by cumulative share of the ranking basis (Pareto), best first. */
public enum Abc {
    /** The cumulative share up to and including the own is at most the first bound; the largest is always here. */
    A,
    /** At most the second bound. */
    B,
    /** The rest, and all that bring nothing. */
    C
}
