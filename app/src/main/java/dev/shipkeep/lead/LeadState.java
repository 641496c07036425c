package dev.shipkeep.lead;

/** Where a lead stands. Names are stored; keep them. */
public enum LeadState {
    /** Waits for review. */
    NEW,
    /** Reviewed and worth developing. */
    ACCEPTED,
    REJECTED,
    /** The same as another one, which lives on. */
    MERGED,
    /** Became an account. */
    CONVERTED
}
