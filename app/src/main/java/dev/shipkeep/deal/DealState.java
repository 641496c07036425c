package dev.shipkeep.deal;

/** How a deal stands. Names are stored; keep them. */
public enum DealState {
    /** On its way to a signature. */
    OPEN,
    /** Signed, and followed up. */
    WON,
    LOST,
    /** Won, and all steps are done. */
    DONE;

    /** Whether it can still move. */
    public boolean isMoving() {
        return this == OPEN || this == WON;
    }
}
