package dev.shipkeep.settlement;

/** How far a statement has come. */
public enum StatementState {
    /** Reckoned, and reckoned again at will; nothing is owed yet. */
    PREVIEW,
    /** Issued and owed; what it says stays. */
    CLOSED,
    /** The customer agreed to it. */
    CONFIRMED,
    /** The customer objects to something that is not answered yet. */
    DISPUTED;

    public boolean isClosed() {
        return this != PREVIEW;
    }
}
