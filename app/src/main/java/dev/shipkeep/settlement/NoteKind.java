package dev.shipkeep.settlement;

/** What a note does to what is owed. */
public enum NoteKind {
    /** The customer owes less (贷项通知单). */
    CREDIT,
    /** The customer owes more (借项通知单). */
    DEBIT
}
