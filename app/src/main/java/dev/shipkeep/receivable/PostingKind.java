package dev.shipkeep.receivable;

/** What a document does to a debt. Names are stored; keep them. */
public enum PostingKind {
    STATEMENT,
    DEBIT_NOTE,
    /** Posted with an amount below zero. */
    CREDIT_NOTE
}
