package dev.shipkeep.settlement;

/** What somebody should look at before a statement is closed. */
public enum Warning {
    /** Parcels of its days are not rated yet. */
    WAITING,
    /** It comes to less than nothing. */
    NEGATIVE,
    /** An earlier month of the payer is not closed. */
    EARLIER_OPEN,
    /** It is far from what the month before came to. */
    LARGE_CHANGE
}
