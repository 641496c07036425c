package dev.shipkeep.receivable;

/** A payer's credit was stopped or is given again. Published inside the transaction. */
public record CreditHoldChanged(long payerId, boolean held, String reason) {}
