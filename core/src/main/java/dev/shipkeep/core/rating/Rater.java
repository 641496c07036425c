package dev.shipkeep.core.rating;

import org.jspecify.annotations.Nullable;

/**
 * Rates parcels, one after the other, without making garbage. For one thread and any number of price books; keep one
 * for a whole run. The results do not depend on what was rated before. With a trace the same code tells its steps.
 */
public final class Rater {
    private static final int NONE = -1;

    private final Located located = new Located();
    private final Pricing pricing = new Pricing(located);

    /**
     * Rates a parcel into a reusable result.
     *
     * @return whether it has an amount
     */
    public boolean rate(PriceBook book, Parcel parcel, Rating rating) {
        return rate(book, parcel, rating, null);
    }

    /** Rates a parcel and says how. */
    public RatingResult explain(PriceBook book, Parcel parcel) {
        Rating rating = new Rating();
        Trace trace = new Trace(book.currency());
        rate(book, parcel, rating, trace);
        return new ResultWriter(book, parcel, rating, trace).write();
    }

    private boolean rate(PriceBook book, Parcel parcel, Rating rating, @Nullable Trace trace) {
        rating.clear(parcel.currency().equals(book.currency()) ? parcel.flaw() : NotRatableReason.OTHER_CURRENCY);
        if (rating.reason == NotRatableReason.NO_PRICE_VALID) {
            located.begin(parcel);
            rating.rated = book.selection() == PriceBook.Selection.LOWEST && book.size() > 1
                    ? rateLowest(book, parcel, rating, trace)
                    : rateFirst(book, parcel, rating, trace);
            if (rating.rated && trace != null) {
                trace.amount(TraceKey.TOTAL, rating.totalFen);
            }
        }
        return rating.rated;
    }

    private boolean rateFirst(PriceBook book, Parcel parcel, Rating rating, @Nullable Trace trace) {
        for (int number = 0; number < book.size(); number++) {
            if (tryOffer(book, number, parcel, rating, trace)) {
                return true;
            }
        }
        return false;
    }

    private boolean rateLowest(PriceBook book, Parcel parcel, Rating rating, @Nullable Trace trace) {
        int lowest = NONE;
        long lowestFen = Long.MAX_VALUE;
        for (int number = 0; number < book.size(); number++) {
            if (tryOffer(book, number, parcel, rating, null)) {
                if (trace != null) {
                    Offer offer = book.table(number).offer;
                    trace.amount(TraceKey.OFFER_COMPARED, rating.totalFen, offer.source(), offer.code());
                }
                if (rating.totalFen < lowestFen) {
                    lowest = number;
                    lowestFen = rating.totalFen;
                }
            }
        }
        located.forgetCard();
        return lowest == NONE
                ? trace != null && rateFirst(book, parcel, rating, trace)
                : tryOffer(book, lowest, parcel, rating, trace);
    }

    private boolean tryOffer(PriceBook book, int number, Parcel parcel, Rating rating, @Nullable Trace trace) {
        OfferTable table = book.table(number);
        if (!table.holdsOn(located.day)) {
            if (trace != null) {
                sayNotValid(table.offer, trace);
            }
            return false;
        }
        located.locate(table.tariff, parcel, trace);
        NotRatableReason reason =
                located.obstacle == null ? pricing.price(table, parcel, rating, trace) : located.obstacle;
        if (reason == null) {
            rating.offer = number;
            return true;
        }
        if (reason.compareTo(rating.reason) >= 0) {
            rating.refuse(reason, number, located);
        }
        return false;
    }

    private static void sayNotValid(Offer offer, Trace trace) {
        trace.say(
                TraceKey.OFFER_NOT_VALID,
                offer.source(),
                offer.code(),
                offer.validity(),
                offer.tariff().card().validity());
    }
}
