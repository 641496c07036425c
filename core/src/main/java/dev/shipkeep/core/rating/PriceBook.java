package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.RateCard;
import java.util.List;

/**
 * All prices that a customer's parcels may have, compiled once; immutable and cheap when tariffs are shared. The same
 * book rates a parcel, a month, a quote on past parcels and, made of cost cards, their cost.
 */
public final class PriceBook {
    /** Which of the offers that hold counts. */
    public enum Selection {
        /** The first that has a price for the parcel. */
        STATED_ORDER,
        /** The one with the lowest total; of equal ones the first. */
        LOWEST
    }

    private final Selection selection;
    private final List<Offer> offers;
    private final OfferTable[] tables;
    private final String currency;

    private PriceBook(Selection selection, List<Offer> offers, String currency) {
        this.selection = selection;
        this.offers = offers;
        this.currency = currency;
        tables = offers.stream().map(OfferTable::new).toArray(OfferTable[]::new);
    }

    /**
     * A book of offers. Their order is their precedence: the customer's, the group's, the grade's, then everybody's;
     * successive versions of one price follow each other in any order, since only one of them holds on a day.
     *
     * @throws IllegalArgumentException when there is no offer or they are in two currencies
     */
    public static PriceBook of(Selection selection, List<Offer> offers) {
        if (offers.isEmpty()) {
            throw new IllegalArgumentException("a price book needs an offer");
        }
        String currency = offers.getFirst().tariff().card().currency();
        for (Offer offer : offers) {
            if (!offer.tariff().card().currency().equals(currency)) {
                throw new IllegalArgumentException("offer " + offer.code() + " is in "
                        + offer.tariff().card().currency() + ", the first in " + currency);
            }
        }
        return new PriceBook(selection, List.copyOf(offers), currency);
    }

    /**
     * A book of one card for everybody.
     *
     * @throws IllegalArgumentException when the card cannot be compiled
     */
    public static PriceBook of(RateCard card) {
        return of(Selection.STATED_ORDER, List.of(Offer.general(Tariff.of(card))));
    }

    /** The offers in their order. */
    public List<Offer> offers() {
        return offers;
    }

    /** ISO 4217 code of all its prices. */
    public String currency() {
        return currency;
    }

    /** Rates one parcel and says how. */
    public RatingResult explain(Parcel parcel) {
        return new Rater().explain(this, parcel);
    }

    Selection selection() {
        return selection;
    }

    int size() {
        return tables.length;
    }

    OfferTable table(int offer) {
        return tables[offer];
    }
}
