package dev.shipkeep.contract.terms;

import dev.shipkeep.core.rating.card.Validity;
import org.jspecify.annotations.Nullable;

/** Days on which an account had a class; null for none. */
public record GradeSpan(long accountId, @Nullable String tier, Validity days) {}
