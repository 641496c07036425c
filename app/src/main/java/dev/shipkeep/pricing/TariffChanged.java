package dev.shipkeep.pricing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a card came into force or ended: on these days its card says something else than before. Published
 * inside the transaction.
 *
 * @param through last day; null for no end
 */
public record TariffChanged(
        Card card, LocalDate from, @Nullable LocalDate through) {}
