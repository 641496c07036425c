package dev.shipkeep.settlement;

/** How far a dispute has come. */
public enum DisputeState {
    OPEN,
    /** In whole or in part; a credit note follows. */
    ACCEPTED,
    REFUSED
}
