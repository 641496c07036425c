package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.List;

/**
 * One version of a carrier's prices, of the same shape for list prices, costs and competitors.
 *
 * @param code name of the card with its version
 * @param currency ISO 4217 code of all its prices
 * @param validity days on which it holds
 * @param origins zones that parcels come from
 * @param destinations zones that parcels go to
 * @param weightRule the chargeable weight, where a product has no rule of its own
 * @param products products that lanes may name; a parcel of another product is priced by lanes for {@link #ANY}
 * @param freightRounding how the freight is rounded, minor units
 * @param lanes one at most for each pair of zones and product
 * @param surcharges in the order in which they are charged
 */
public record RateCard(
        String code,
        String currency,
        Validity validity,
        ZoneMap origins,
        ZoneMap destinations,
        WeightRule weightRule,
        List<Product> products,
        RoundingRule freightRounding,
        List<Lane> lanes,
        List<Surcharge> surcharges) {

    /** Stands for every product, or in a customer's price for every zone. */
    public static final String ANY = "*";

    public RateCard {
        products = List.copyOf(products);
        lanes = List.copyOf(lanes);
        surcharges = List.copyOf(surcharges);
    }
}
