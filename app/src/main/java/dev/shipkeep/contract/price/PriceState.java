package dev.shipkeep.contract.price;

/** How far a price is; whether it holds today is a question of its days. */
public enum PriceState {
    DRAFT,
    IN_APPROVAL,
    ACTIVE
}
