package dev.shipkeep.receivable.ledger;

/** Whose money it is. The balances of the two never mix. Names are stored; keep them. */
public enum Book {
    /** What shippers owe us. */
    FREIGHT,
    /** What we collected for shippers and owe them. */
    COD
}
