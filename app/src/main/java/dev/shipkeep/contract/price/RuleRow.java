package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.pricing.sheet.RoundingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a price: for some zones, product and weights either a percentage off the card's freight or prices of its own.
 *
 * @param throughGrams largest weight, inclusive; null for none
 * @param offPpm percentage off, parts per million; null for prices of its own
 * @param minimumFen least freight, minor units
 * @param rounding of money for a percentage, of the continued weight for own prices, as sheets write it; null for the usual
 * @param priceFen price of the first weight
 * @param stepPriceFen price of each continued step; null when the row prices no weight beyond the first
 */
public record RuleRow(
        String originZone,
        String destinationZone,
        String product,
        long fromGrams,
        @Nullable Long throughGrams,
        @Nullable Long offPpm,
        long minimumFen,
        @Nullable String rounding,
        @Nullable Long firstGrams,
        @Nullable Long priceFen,
        @Nullable Long stepGrams,
        @Nullable Long stepPriceFen,
        @Nullable Long piecePriceFen) {

    public static final long GRAMS = 1_000;
    public static final long FEN = 100;

    /** A percentage off for all lanes, products and weights. */
    public static RuleRow everywhere(long offPpm) {
        return off(RateCard.ANY, RateCard.ANY, RateCard.ANY, 0, null, offPpm);
    }

    /** A percentage off without a minimum. */
    public static RuleRow off(
            String origin,
            String destination,
            String product,
            long fromGrams,
            @Nullable Long throughGrams,
            long offPpm) {
        return new RuleRow(
                origin, destination, product, fromGrams, throughGrams, offPpm, 0, null, null, null, null, null, null);
    }

    /** As the core takes it. */
    public PriceRule rule(String currency) {
        long through = throughGrams == null ? Band.UNLIMITED : throughGrams;
        return new PriceRule(originZone, destinationZone, product, fromGrams, through, effect(currency, through));
    }

    private PriceEffect effect(String currency, long through) {
        if (offPpm != null) {
            return new PriceEffect.Discount(
                    new Share(offPpm), minimumFen, roundingOr(FEN, RoundingRule.HALF_UP_TO_UNIT));
        }
        long first = or(firstGrams, 0);
        Band band = new Band(
                fromGrams, through, or(priceFen, 0), first, List.of(), or(piecePriceFen, 0), minimumFen, false);
        if (stepPriceFen != null) {
            band = band.then(first, stepPriceFen, or(stepGrams, GRAMS), roundingOr(GRAMS, RoundingRule.UP_TO_UNIT));
        }
        return new PriceEffect.OwnBands(currency, List.of(band));
    }

    private RoundingRule roundingOr(long unit, RoundingRule usual) {
        return rounding == null ? usual : RoundingText.read(rounding, unit).orElse(usual);
    }

    private static long or(@Nullable Long value, long otherwise) {
        return value == null ? otherwise : value;
    }
}
