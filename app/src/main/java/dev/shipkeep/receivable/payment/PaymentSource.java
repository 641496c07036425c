package dev.shipkeep.receivable.payment;

/** How a payment came in. Names are stored; keep them. */
public enum PaymentSource {
    HAND,
    FILE,
    API
}
