package dev.shipkeep.contract.terms;

/** As much of an account as its terms need. */
public record KnownAccount(long id, String currency) {}
