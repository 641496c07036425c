package dev.shipkeep.core.rating;

/** Whose price it is, in the usual order of precedence. */
public enum PriceSource {
    /** The customer's own. */
    CUSTOMER,
    /** The group's that the customer belongs to. */
    GROUP,
    /** Of a grade of customers. */
    GRADE,
    /** Of a campaign. */
    CAMPAIGN,
    /** Everybody's. */
    GENERAL
}
