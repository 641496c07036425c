package dev.shipkeep.core.rating.card;

/**
 * One line of a customer's price. Of several lines that fit a parcel the first counts.
 *
 * @param originZone zone of the card, or {@link RateCard#ANY}
 * @param destinationZone zone of the card, or {@link RateCard#ANY}
 * @param product product of the card, or {@link RateCard#ANY}
 * @param fromGrams least chargeable weight, inclusive
 * @param throughGrams largest chargeable weight, inclusive; {@link Band#UNLIMITED} for none
 * @param effect what it does
 */
public record PriceRule(
        String originZone,
        String destinationZone,
        String product,
        long fromGrams,
        long throughGrams,
        PriceEffect effect) {

    /** A rule for all lanes, products and weights. */
    public static PriceRule everywhere(PriceEffect effect) {
        return new PriceRule(RateCard.ANY, RateCard.ANY, RateCard.ANY, 0, Band.UNLIMITED, effect);
    }
}
