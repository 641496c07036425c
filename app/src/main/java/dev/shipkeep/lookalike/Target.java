package dev.shipkeep.lookalike;

/** What counts as a good end of a lead. */
public enum Target {
    /** It became a customer. */
    WON,
    /** It became one of the customers who make up the first 95 % of revenue (A or B). */
    VALUABLE
}
