package dev.shipkeep.account;

/**
 * A duplicate was merged: its shipper codes now lead to the survivor. Published inside the transaction; whoever keeps
 * things under the duplicate's id takes them over in it.
 */
public record AccountMerged(long survivorId, long duplicateId) {}
