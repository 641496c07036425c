package dev.shipkeep.quote;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * A part of a proposal: so much off the card's freight for some zones, product and weights.
 *
 * @param throughGrams largest chargeable weight, inclusive; null for none
 */
public record QuoteRule(
        String originZone,
        String destinationZone,
        String product,
        long fromGrams,
        @Nullable Long throughGrams,
        long offPpm) {

    public static QuoteRule everywhere(long offPpm) {
        return new QuoteRule(RateCard.ANY, RateCard.ANY, RateCard.ANY, 0, null, offPpm);
    }

    /** Whether it holds for every parcel. */
    public boolean isEverywhere() {
        return originZone.equals(RateCard.ANY)
                && destinationZone.equals(RateCard.ANY)
                && product.equals(RateCard.ANY)
                && fromGrams == 0
                && throughGrams == null;
    }

    PriceRule rule() {
        long through = throughGrams == null ? Band.UNLIMITED : throughGrams;
        return new PriceRule(
                originZone, destinationZone, product, fromGrams, through, new PriceEffect.Discount(new Share(offPpm)));
    }
}
