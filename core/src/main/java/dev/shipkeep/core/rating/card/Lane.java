package dev.shipkeep.core.rating.card;

import java.util.List;

/**
 * The prices from a zone to a zone for a product.
 *
 * @param originZone zone of the card's origin map
 * @param destinationZone zone of the card's destination map
 * @param product a product of the card, or {@link RateCard#ANY} for those without a lane of their own here
 * @param currency ISO 4217 code that the prices are in; must be the card's
 * @param bands ascending by weight
 * @param promisedHours promised time from pick-up to delivery, hours; {@link #NO_PROMISE} where the card has none
 */
public record Lane(
        String originZone,
        String destinationZone,
        String product,
        String currency,
        List<Band> bands,
        long promisedHours) {
    /** The card promises no time. */
    public static final long NO_PROMISE = 0;

    public Lane {
        bands = List.copyOf(bands);
    }

    /** A lane without a promised time. */
    public Lane(String originZone, String destinationZone, String product, String currency, List<Band> bands) {
        this(originZone, destinationZone, product, currency, bands, NO_PROMISE);
    }
}
