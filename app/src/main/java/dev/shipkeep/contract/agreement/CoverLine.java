package dev.shipkeep.contract.agreement;

import dev.shipkeep.core.rating.card.Validity;

/** Days of an account that a contract pays for; code and name only of one that may be seen. */
public record CoverLine(long accountId, String code, String name, Validity days, boolean inForce) {}
