package dev.shipkeep.platform.importing;

/** What a row brought that was taken in. */
public enum Taken {
    ADDED,
    CHANGED,
    /** No news. */
    SAME
}
