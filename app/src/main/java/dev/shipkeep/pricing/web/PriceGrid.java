package dev.shipkeep.pricing.web;

import dev.shipkeep.core.rating.Offer;
import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.ZoneMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Freights of a card by the rater itself: what a table, a chart and a comparison show is what a parcel would pay. */
final class PriceGrid {

    private final Tariff tariff;
    private final PriceBook book;
    private final Rater rater = new Rater();
    private final Rating rating = new Rating();

    PriceGrid(Tariff tariff) {
        this.tariff = tariff;
        book = PriceBook.of(PriceBook.Selection.STATED_ORDER, List.of(Offer.general(tariff)));
    }

    RateCard card() {
        return tariff.card();
    }

    /** A place of each zone that belongs to it, in the order of the map. */
    static Map<String, Place> places(ZoneMap map) {
        Map<String, Place> places = new LinkedHashMap<>();
        map.entries()
                .forEach(entry -> places.putIfAbsent(
                        entry.zone(), Place.ofDivision(entry.place().key())));
        String otherwise = map.otherwise();
        if (otherwise != null) {
            places.putIfAbsent(otherwise, Place.UNKNOWN);
        }
        return places;
    }

    /** The wanted product where the card has it, else the card's first; null on a card without products. */
    @Nullable
    String ownProduct(@Nullable String wanted) {
        List<String> own = card().products().stream().map(Product::code).toList();
        if (own.isEmpty()) {
            return null;
        }
        return wanted != null && own.contains(wanted) ? wanted : own.getFirst();
    }

    /** Promised time of the lane; {@link Lane#NO_PROMISE} where there is none. */
    long promisedHours(Place origin, Place destination, @Nullable String product) {
        for (long grams : PriceTable.GRAMS) {
            if (freight(origin, destination, product, grams) != null) {
                return card().lanes().get(rating.lane()).promisedHours();
            }
        }
        return Lane.NO_PROMISE;
    }

    /** Freight of one piece; null where the card has none. */
    @Nullable
    Long freight(Place origin, Place destination, @Nullable String product, long grams) {
        Parcel parcel = Parcel.of(
                card().validity().from(), card().currency(), product, origin, destination, Piece.ofWeight(grams));
        return rater.rate(book, parcel, rating) ? (Long) rating.freightFen() : null;
    }
}
