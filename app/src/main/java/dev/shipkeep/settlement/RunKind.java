package dev.shipkeep.settlement;

/** What a month's run does. */
public enum RunKind {
    /** Reckons what everybody owes and shows it. */
    PREVIEW,
    /** Closes what was shown. */
    CLOSE
}
