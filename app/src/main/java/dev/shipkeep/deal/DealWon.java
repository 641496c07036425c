package dev.shipkeep.deal;

/** A deal was won. Published inside the transaction. */
public record DealWon(Deal deal) {}
