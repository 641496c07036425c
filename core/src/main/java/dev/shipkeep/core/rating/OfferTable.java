package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One compiled offer: which of its rules may fit each lane of the card, in their order. */
final class OfferTable {
    final Offer offer;
    final Tariff tariff;
    /** Discounts by number of the rule; null for a rule with bands of its own. */
    final PriceEffect.@Nullable Discount[] discounts;
    /** Bands of the rules that have their own, by number of the rule. */
    final BandTable ownBands;

    private final long fromDay;
    private final long throughDay;
    private final long[] fromGrams;
    private final long[] throughGrams;
    private final int[] products;
    private final int[] firstRule;
    private final int[] laneRules;
    private final long[] surchargeOff;

    OfferTable(Offer offer) {
        this.offer = offer;
        tariff = offer.tariff();
        RateCard card = tariff.card();
        fromDay = Math.max(
                offer.validity().from().toEpochDay(), card.validity().from().toEpochDay());
        throughDay = Math.min(
                lastDay(offer.validity().through()), lastDay(card.validity().through()));
        List<PriceRule> rules = offer.rules();
        discounts = rules.stream().map(OfferTable::discountOf).toArray(PriceEffect.Discount[]::new);
        fromGrams = rules.stream().mapToLong(PriceRule::fromGrams).toArray();
        throughGrams = rules.stream().mapToLong(PriceRule::throughGrams).toArray();
        products = rules.stream()
                .mapToInt(rule -> tariff.productNumber(rule.product()))
                .toArray();
        ownBands = new BandTable(rules.stream().map(OfferTable::bandsOf).toList(), card.freightRounding());
        firstRule = new int[card.lanes().size() + 1];
        laneRules = rulesByLane(card.lanes(), rules);
        surchargeOff = new long[card.surcharges().size()];
        for (SurchargeDiscount discount : offer.surchargeDiscounts()) {
            surchargeOff[tariff.surchargeCodes().indexOf(discount.surcharge())] =
                    discount.off().partsPerMillion();
        }
    }

    private static long lastDay(@Nullable LocalDate through) {
        return through == null ? Long.MAX_VALUE : through.toEpochDay();
    }

    private static PriceEffect.@Nullable Discount discountOf(PriceRule rule) {
        return rule.effect() instanceof PriceEffect.Discount discount ? discount : null;
    }

    private static List<Band> bandsOf(PriceRule rule) {
        return rule.effect() instanceof PriceEffect.OwnBands own ? own.bands() : List.of();
    }

    private int[] rulesByLane(List<Lane> lanes, List<PriceRule> rules) {
        int[] fitting = new int[16];
        int count = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int rule = 0; rule < rules.size(); rule++) {
                if (fits(rules.get(rule), lanes.get(lane))) {
                    if (count == fitting.length) {
                        fitting = Arrays.copyOf(fitting, 2 * count);
                    }
                    fitting[count++] = rule;
                }
            }
            firstRule[lane + 1] = count;
        }
        return Arrays.copyOf(fitting, count);
    }

    private static boolean fits(PriceRule rule, Lane lane) {
        return fits(rule.originZone(), lane.originZone()) && fits(rule.destinationZone(), lane.destinationZone());
    }

    private static boolean fits(String asked, String zone) {
        return asked.equals(RateCard.ANY) || asked.equals(zone);
    }

    boolean holdsOn(long day) {
        return day >= fromDay && day <= throughDay;
    }

    /** Whether the card's own prices are offered. */
    boolean isCardAsItIs() {
        return discounts.length == 0;
    }

    int firstRuleOf(int lane) {
        return firstRule[lane];
    }

    int endOfRulesOf(int lane) {
        return firstRule[lane + 1];
    }

    /** The number of the rule at a position of a lane's rules when it fits, else −1. */
    int ruleAt(int position, int product, long grams) {
        int rule = laneRules[position];
        boolean fits = (products[rule] == Tariff.ANY_PRODUCT || products[rule] == product)
                && grams >= fromGrams[rule]
                && grams <= throughGrams[rule];
        return fits ? rule : -1;
    }

    /** The customer's discount on a surcharge, parts per million. */
    long surchargeOff(int surcharge) {
        return surchargeOff[surcharge];
    }
}
