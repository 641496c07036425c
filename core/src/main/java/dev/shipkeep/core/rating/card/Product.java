package dev.shipkeep.core.rating.card;

import org.jspecify.annotations.Nullable;

/**
 * A product that a card prices.
 *
 * @param code as parcels name it
 * @param weightRule its own rule for the chargeable weight; null for the card's
 */
public record Product(String code, @Nullable WeightRule weightRule) {}
