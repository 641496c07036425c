package dev.shipkeep.lead;

/** A lead became an account; once. Published inside the transaction. */
public record LeadBecameAccount(long leadId, long accountId) {}
