package dev.shipkeep.receivable.payment;

/** How far a payment is. */
public enum PaymentState {
    /** Nobody knows whose it is. */
    UNMATCHED,
    /** Some of it, or all, pays nothing yet. */
    CREDIT,
    ALLOCATED,
    /** Typed by mistake, or sent back before anybody knew whose it was. */
    DISCARDED
}
