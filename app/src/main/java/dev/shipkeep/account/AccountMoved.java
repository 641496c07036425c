package dev.shipkeep.account;

/** An account went to another unit. Published inside the transaction, so that facts by unit follow in it. */
public record AccountMoved(long accountId, String currency, long oldUnitId, long newUnitId) {}
