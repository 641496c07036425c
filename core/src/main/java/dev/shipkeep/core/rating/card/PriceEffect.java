package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.List;

/** What a customer's price does to the freight. */
public sealed interface PriceEffect {

    /**
     * A percentage off the card's freight.
     *
     * @param off how much less
     * @param minimumFen least freight after it, minor units
     * @param rounding how the freight after it is rounded, minor units
     */
    record Discount(Share off, long minimumFen, RoundingRule rounding) implements PriceEffect {
        /** A percentage off, half-up to the smallest unit. */
        public Discount(Share off) {
            this(off, 0, RoundingRule.HALF_UP_TO_UNIT);
        }
    }

    /**
     * Bands of their own instead of the card's.
     *
     * @param currency ISO 4217 code that the prices are in; must be the card's
     * @param bands ascending by weight; the rule does not apply to a weight that they do not cover
     */
    record OwnBands(String currency, List<Band> bands) implements PriceEffect {
        public OwnBands {
            bands = List.copyOf(bands);
        }
    }
}
