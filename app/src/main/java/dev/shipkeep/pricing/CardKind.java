package dev.shipkeep.pricing;

/** What the amounts of a card are. */
public enum CardKind {
    /** What shippers pay, to us or to another carrier. */
    PRICE,
    /** What a parcel costs us. */
    COST
}
