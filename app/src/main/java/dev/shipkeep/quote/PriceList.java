package dev.shipkeep.quote;

import dev.shipkeep.core.rating.Parcel;
import dev.shipkeep.core.rating.Piece;
import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.Tariff;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.card.ZoneMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What single parcels would pay by a quote, zone by zone: rated by the rater itself. */
@Component
public class PriceList {

    /** The weights of its columns, grams. */
    public static final List<Long> GRAMS = List.of(500L, 1_000L, 2_000L, 3_000L, 5_000L, 10_000L, 20_000L, 30_000L);

    private static final int MOST_ROWS = 600;

    private final Quotes quotes;
    private final QuoteBooks books;

    PriceList(Quotes quotes, QuoteBooks books) {
        this.quotes = quotes;
        this.books = books;
    }

    /**
     * Prices of a lane.
     *
     * @param product empty on a card without products
     * @param fen freight by weight; null where there is none
     */
    public record Row(String product, String origin, String destination, List<@Nullable Long> fen) {}

    /** The prices, and the codes of the surcharges that come on top. */
    public record Table(List<Row> rows, List<String> surcharges) {}

    /** Empty lists when the base card has no version in force. */
    @Transactional(readOnly = true)
    public Table table(Quote quote) {
        return books.findProposal(quote, quotes.listRules(quote.id()))
                .map(proposal -> new Table(rows(proposal), surcharges(proposal.tariff())))
                .orElse(new Table(List.of(), List.of()));
    }

    private static List<String> surcharges(Tariff tariff) {
        return tariff.card().surcharges().stream().map(Surcharge::code).toList();
    }

    private static List<Row> rows(QuoteBooks.Proposal proposal) {
        RateCard card = proposal.tariff().card();
        List<String> products = card.products().stream().map(Product::code).toList();
        Pricer pricer = new Pricer(proposal.book(), proposal.day(), card.currency(), new Rater(), new Rating());
        List<Row> rows = new ArrayList<>();
        for (String product : products.isEmpty() ? List.of("") : products) {
            places(card.origins())
                    .forEach((origin, from) -> places(card.destinations()).forEach((zone, to) -> {
                        List<@Nullable Long> fen = pricer.freights(product, from, to);
                        if (rows.size() < MOST_ROWS && fen.stream().anyMatch(java.util.Objects::nonNull)) {
                            rows.add(new Row(product, origin, zone, fen));
                        }
                    }));
        }
        return rows;
    }

    private record Pricer(PriceBook book, LocalDate day, String currency, Rater rater, Rating rating) {

        List<@Nullable Long> freights(String product, Place from, Place to) {
            List<@Nullable Long> fen = new ArrayList<>();
            for (long grams : GRAMS) {
                Parcel parcel =
                        Parcel.of(day, currency, product.isEmpty() ? null : product, from, to, Piece.ofWeight(grams));
                fen.add(rater.rate(book, parcel, rating) ? (Long) rating.freightFen() : null);
            }
            return fen;
        }
    }

    /** A place of each zone that belongs to it, in the order of the map. */
    private static Map<String, Place> places(ZoneMap map) {
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
}
