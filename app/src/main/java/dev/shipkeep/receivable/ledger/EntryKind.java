package dev.shipkeep.receivable.ledger;

/** What an entry of the ledger comes from. Names are stored; keep them. */
public enum EntryKind {
    STATEMENT,
    DEBIT_NOTE,
    CREDIT_NOTE,
    PAYMENT,
    /** The payment was of somebody else. */
    PAYMENT_REVERSED,
    /** Money that was too much, sent back. */
    REFUND,
    /** Collected money that was netted, to the payer's good in the book of freight. */
    COD_CREDIT,
    /** Collected from consignees. */
    COD_COLLECTED,
    /** Sent on to the shipper. */
    COD_REMITTED,
    /** Kept against freight instead of being sent on. */
    COD_NETTED
}
