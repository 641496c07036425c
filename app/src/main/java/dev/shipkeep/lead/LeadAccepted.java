package dev.shipkeep.lead;

/** A lead was reviewed and is going to be developed by its owner. Published inside the transaction. */
public record LeadAccepted(long leadId, long ownerId) {}
