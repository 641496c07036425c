package dev.shipkeep.core.grading;

/** Where an account's volume is going; the first that holds in the order DORMANT, SILENT, NEW, then growth. */
public enum Momentum {
    /** The first parcel ever is recent. */
    NEW,
    /** Recent parcels are clearly more than in the days that they are compared with. */
    RISING,
    /** Neither clearly more nor clearly less, or nothing to compare with. */
    STEADY,
    /** Recent parcels are clearly fewer. */
    FALLING,
    /** No parcel for longer than is usual for this account. */
    SILENT,
    /** No parcel in the whole window. */
    DORMANT
}
