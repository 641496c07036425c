package dev.shipkeep.account;

/**
 * A merge was taken back: the shipper codes whose home is the duplicate lead to it again. Published inside the
 * transaction; what came under these codes goes back in it.
 */
public record AccountMergeUndone(long survivorId, long duplicateId) {}
