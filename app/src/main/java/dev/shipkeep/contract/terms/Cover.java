package dev.shipkeep.contract.terms;

import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.Validity;

/** Days on which a version of a contract pays for an account. */
public record Cover(long accountId, long payerId, long contractId, PriceBook.Selection selection, Validity days) {}
