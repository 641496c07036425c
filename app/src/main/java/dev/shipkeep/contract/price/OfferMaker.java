package dev.shipkeep.contract.price;

import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.PriceRule;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.SurchargeDiscount;
import dev.shipkeep.core.rating.card.Validity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the offer that a price is on one version of its card. A rule for a zone, product or surcharge that the version
 * does not have can never fit a parcel of it, and is left out.
 */
public final class OfferMaker {

    private OfferMaker() {}

    /** Nothing when none of the price's rules can fit: an offer without rules would be the card as it is. */
    public static Optional<Offer> make(KeptPrice price, Validity days, Tariff tariff) {
        RateCard card = tariff.card();
        List<PriceRule> rules = fitting(card, price.rules());
        if (rules.isEmpty() && !price.rules().isEmpty()) {
            return Optional.empty();
        }
        Set<String> surcharges = card.surcharges().stream().map(Surcharge::code).collect(Collectors.toSet());
        List<SurchargeDiscount> discounts = price.discounts().stream()
                .filter(discount -> surcharges.contains(discount.surcharge()))
                .toList();
        return Optional.of(new Offer(price.source(), price.code(), days, tariff, rules, discounts));
    }

    private static List<PriceRule> fitting(RateCard card, List<RuleRow> rows) {
        Set<String> origins = withAny(card.origins().zones());
        Set<String> destinations = withAny(card.destinations().zones());
        Set<String> products =
                withAny(card.products().stream().map(Product::code).toList());
        return rows.stream()
                .filter(row -> origins.contains(row.originZone())
                        && destinations.contains(row.destinationZone())
                        && products.contains(row.product()))
                .map(row -> row.rule(card.currency()))
                .toList();
    }

    private static Set<String> withAny(List<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(RateCard.ANY);
        return all;
    }
}
