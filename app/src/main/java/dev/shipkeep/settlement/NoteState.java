package dev.shipkeep.settlement;

/** How far a note has come. */
public enum NoteState {
    /** Waits for a second person. */
    PROPOSED,
    POSTED,
    REFUSED
}
