package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.card.CardProblem.Kind;
import dev.shipkeep.core.rating.card.CardProblem.Part;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that a customer's price on a card obeys. */
public final class PriceCheck {
    private final RateCard card;
    private final ProblemList problems = new ProblemList();

    private PriceCheck(RateCard card) {
        this.card = card;
    }

    /** Everything that is wrong with rules and surcharge discounts on a card; empty when nothing is. */
    public static List<CardProblem> problems(RateCard card, List<PriceRule> rules, List<SurchargeDiscount> discounts) {
        PriceCheck check = new PriceCheck(card);
        check.checkRules(rules);
        check.checkDiscounts(discounts);
        return check.problems.problems();
    }

    private void checkRules(List<PriceRule> rules) {
        Set<String> origins = Set.copyOf(card.origins().zones());
        Set<String> destinations = Set.copyOf(card.destinations().zones());
        Set<String> products = card.products().stream().map(Product::code).collect(Collectors.toSet());
        for (int index = 0; index < rules.size(); index++) {
            PriceRule rule = rules.get(index);
            problems.at(Part.PRICE_RULE, index);
            if (!rule.originZone().equals(RateCard.ANY)) {
                CardCheck.checkZone(problems, rule.originZone(), origins);
            }
            if (!rule.destinationZone().equals(RateCard.ANY)) {
                CardCheck.checkZone(problems, rule.destinationZone(), destinations);
            }
            if (!rule.product().equals(RateCard.ANY)) {
                CardCheck.checkProduct(problems, rule.product(), products);
            }
            if (rule.throughGrams() < rule.fromGrams()) {
                problems.add(
                        Kind.BAND_REVERSED,
                        ProblemList.WHOLE,
                        new Weight(rule.fromGrams()),
                        new Weight(rule.throughGrams()));
            }
            checkEffect(rule.effect());
        }
    }

    private void checkEffect(PriceEffect effect) {
        switch (effect) {
            case PriceEffect.Discount discount -> {
                problems.checkShare(discount.off(), Share.WHOLE, ProblemList.WHOLE);
                problems.checkPrice(discount.minimumFen(), Limits.PRICE_FEN, ProblemList.WHOLE);
                problems.checkMoneyStep(discount.rounding(), ProblemList.WHOLE);
            }
            case PriceEffect.OwnBands own -> {
                problems.checkCurrency(own.currency(), card.currency(), ProblemList.WHOLE);
                new BandCheck(problems).check(own.bands(), false);
            }
        }
    }

    private void checkDiscounts(List<SurchargeDiscount> discounts) {
        Set<String> codes = card.surcharges().stream().map(Surcharge::code).collect(Collectors.toSet());
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < discounts.size(); index++) {
            SurchargeDiscount discount = discounts.get(index);
            problems.at(Part.SURCHARGE_DISCOUNT, index);
            Integer first = seen.putIfAbsent(discount.surcharge(), index);
            if (first != null) {
                problems.add(Kind.TWICE, ProblemList.WHOLE, discount.surcharge(), (long) first);
            }
            problems.checkShare(discount.off(), Share.WHOLE, ProblemList.WHOLE);
            if (!codes.contains(discount.surcharge())) {
                problems.add(Kind.UNKNOWN_SURCHARGE, ProblemList.WHOLE, discount.surcharge());
            }
        }
    }
}
