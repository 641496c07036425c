package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Share;
import org.jspecify.annotations.Nullable;

/**
 * Rates parcels by a price book, one after the other, without making garbage. For one thread; the results do not
 * depend on what was rated before. With a trace the same code tells its steps.
 */
public final class Rater {
    private static final int NONE = -1;

    private final PriceBook book;
    private final Weighing weighing = new Weighing();

    /** The card at hand and what it knows of the parcel. */
    private @Nullable Tariff located;

    private @Nullable NotRatableReason obstacle;
    private int originZone;
    private int destinationZone;
    private int product;
    private int lane;

    Rater(PriceBook book) {
        this.book = book;
    }

    /**
     * Rates a parcel into a reusable result.
     *
     * @return whether it has an amount
     */
    public boolean rate(Parcel parcel, Rating rating) {
        return rate(parcel, rating, null);
    }

    /** Rates a parcel and says how. */
    public RatingResult explain(Parcel parcel) {
        Rating rating = new Rating();
        Trace trace = new Trace(book.currency());
        rate(parcel, rating, trace);
        return new ResultWriter(book, parcel, rating, trace).write();
    }

    private boolean rate(Parcel parcel, Rating rating, @Nullable Trace trace) {
        rating.clear();
        located = null;
        rating.reason = ParcelCheck.findReason(parcel, book.currency());
        if (rating.reason != null) {
            return false;
        }
        rating.reason = NotRatableReason.NO_PRICE_VALID;
        long day = parcel.day().toEpochDay();
        if (book.selection() == PriceBook.Selection.LOWEST && book.size() > 1) {
            rating.rated = rateLowest(parcel, day, rating, trace);
        } else {
            rating.rated = rateFirst(parcel, day, rating, trace);
        }
        if (rating.rated && trace != null) {
            trace.amount(TraceKey.TOTAL, rating.totalFen);
        }
        return rating.rated;
    }

    private boolean rateFirst(Parcel parcel, long day, Rating rating, @Nullable Trace trace) {
        for (int number = 0; number < book.size(); number++) {
            if (tryOffer(number, parcel, day, rating, trace)) {
                return true;
            }
        }
        return false;
    }

    private boolean rateLowest(Parcel parcel, long day, Rating rating, @Nullable Trace trace) {
        int lowest = NONE;
        long lowestFen = Long.MAX_VALUE;
        for (int number = 0; number < book.size(); number++) {
            if (tryOffer(number, parcel, day, rating, null)) {
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
        located = null;
        return lowest == NONE
                ? trace != null && rateFirst(parcel, day, rating, trace)
                : tryOffer(lowest, parcel, day, rating, trace);
    }

    private boolean tryOffer(int number, Parcel parcel, long day, Rating rating, @Nullable Trace trace) {
        OfferTable table = book.table(number);
        if (!table.holdsOn(day)) {
            if (trace != null) {
                trace.say(
                        TraceKey.OFFER_NOT_VALID,
                        table.offer.source(),
                        table.offer.code(),
                        table.offer.validity(),
                        table.tariff.card().validity());
            }
            return false;
        }
        if (table.tariff != located) {
            locate(table.tariff, parcel, trace);
        }
        NotRatableReason reason = obstacle == null ? price(number, table, parcel, day, rating, trace) : obstacle;
        if (reason != null) {
            refuse(reason, number, rating);
        }
        return reason == null;
    }

    /** Keeps the reason of the offer that came furthest, and what it knew. */
    private void refuse(NotRatableReason reason, int offer, Rating rating) {
        if (rating.reason == null || reason.compareTo(rating.reason) >= 0) {
            rating.reason = reason;
            rating.offer = offer;
            rating.originZone = originZone;
            rating.destinationZone = destinationZone;
            rating.chargeableGrams = weighing.chargeableGrams;
            rating.volumetricGrams = weighing.volumetricGrams;
        }
    }

    private void locate(Tariff tariff, Parcel parcel, @Nullable Trace trace) {
        located = tariff;
        if (trace != null) {
            trace.say(TraceKey.CARD, tariff.card().code(), tariff.card().validity());
        }
        originZone = tariff.originZone(parcel.origin());
        destinationZone = NONE;
        if (originZone == KeyTable.NONE) {
            obstacle = NotRatableReason.NO_ORIGIN_ZONE;
            return;
        }
        destinationZone = tariff.destinationZone(parcel.destination());
        if (destinationZone == KeyTable.NONE) {
            obstacle = NotRatableReason.NO_DESTINATION_ZONE;
            return;
        }
        product = tariff.productOf(parcel.product());
        lane = tariff.lane(originZone, destinationZone, product);
        if (trace != null) {
            sayLane(tariff, parcel, trace);
        }
        obstacle = lane == Tariff.NO_LANE
                ? NotRatableReason.NO_LANE
                : tariff.weights(product).weigh(parcel, weighing, trace);
    }

    private void sayLane(Tariff tariff, Parcel parcel, Trace trace) {
        String origin = tariff.originName(originZone);
        String destination = tariff.destinationName(destinationZone);
        trace.step(TraceKey.ORIGIN_ZONE, origin, parcel.origin().narrowestKey());
        trace.step(TraceKey.DESTINATION_ZONE, destination, parcel.destination().narrowestKey());
        if (lane != Tariff.NO_LANE) {
            trace.say(
                    TraceKey.LANE,
                    origin,
                    destination,
                    tariff.card().lanes().get(lane).product());
        }
    }

    /** Prices a located parcel by one offer; answers why not, null when it has an amount. */
    private @Nullable NotRatableReason price(
            int number, OfferTable table, Parcel parcel, long day, Rating rating, @Nullable Trace trace) {
        int begin = trace == null ? 0 : trace.size();
        if (trace != null) {
            trace.say(TraceKey.OFFER_USED, table.offer.source(), table.offer.code());
        }
        NotRatableReason reason = table.isCardAsItIs()
                ? listPrice(number, table, parcel, rating, trace)
                : rulePrice(number, table, parcel, rating, trace);
        if (reason == null) {
            return addSurcharges(table, parcel, day, rating, trace);
        }
        if (trace != null && reason == NotRatableReason.NO_PRICE_APPLIES) {
            trace.backTo(begin);
            trace.say(TraceKey.OFFER_WITHOUT_RULE, table.offer.source(), table.offer.code());
        }
        return reason;
    }

    private @Nullable NotRatableReason listPrice(
            int number, OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        long fen = freight(table.tariff.bands, lane, parcel, trace);
        if (fen < 0) {
            return reasonOf(fen);
        }
        rating.begin(number, Rating.NO_RULE, fen, fen);
        return null;
    }

    private @Nullable NotRatableReason rulePrice(
            int number, OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        int end = table.endOfRulesOf(lane);
        for (int position = table.firstRuleOf(lane); position < end; position++) {
            int rule = table.ruleAt(position, product, weighing.chargeableGrams);
            if (rule >= 0) {
                int begin = trace == null ? 0 : trace.size();
                long fen = table.effects[rule] instanceof PriceEffect.Discount discount
                        ? discounted(number, rule, discount, table, parcel, rating, trace)
                        : ownPrice(number, rule, table, parcel, rating, trace);
                if (fen >= 0) {
                    return null;
                }
                if (fen == BandTable.TOO_LARGE || table.effects[rule] instanceof PriceEffect.Discount) {
                    return reasonOf(fen);
                }
                if (trace != null) {
                    trace.backTo(begin);
                }
            }
        }
        return NotRatableReason.NO_PRICE_APPLIES;
    }

    private long discounted(
            int number,
            int rule,
            PriceEffect.Discount discount,
            OfferTable table,
            Parcel parcel,
            Rating rating,
            @Nullable Trace trace) {
        long list = freight(table.tariff.bands, lane, parcel, trace);
        if (list < 0) {
            return list;
        }
        long fen = Share.of(list, Share.WHOLE - discount.off().partsPerMillion(), discount.rounding());
        if (trace != null) {
            trace.amount(TraceKey.DISCOUNT, fen, rule + 1L, trace.money(list), discount.off(), discount.rounding());
        }
        if (fen < discount.minimumFen()) {
            fen = discount.minimumFen();
            if (trace != null) {
                trace.amount(TraceKey.DISCOUNT_MINIMUM, fen, trace.money(fen));
            }
        }
        rating.begin(number, rule, list, fen);
        return fen;
    }

    private long ownPrice(int number, int rule, OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        if (trace != null) {
            trace.say(TraceKey.OWN_BANDS, rule + 1L);
        }
        long fen = freight(table.ownBands, rule, parcel, trace);
        if (fen >= 0) {
            rating.begin(number, rule, fen, fen);
        }
        return fen;
    }

    /** The freight of the consignment, or of its pieces one by one; negative as {@link BandTable#freight}. */
    private long freight(BandTable bands, int list, Parcel parcel, @Nullable Trace trace) {
        if (!weighing.pricesEach) {
            return bands.freight(list, weighing.chargeableGrams, parcel.pieceCount(), trace);
        }
        long sum = 0;
        for (int number = 0; number < weighing.listed; number++) {
            long fen = bands.freight(list, weighing.pieceGrams[number], 1, trace);
            if (fen < 0) {
                return fen;
            }
            sum += fen;
        }
        if (trace != null && weighing.listed > 1) {
            trace.amount(TraceKey.FREIGHT_SUM, sum, (long) weighing.listed);
        }
        return sum > Limits.FEN ? BandTable.TOO_LARGE : sum;
    }

    private static NotRatableReason reasonOf(long failure) {
        return failure == BandTable.NO_BAND ? NotRatableReason.NO_BAND : NotRatableReason.AMOUNT_TOO_LARGE;
    }

    private @Nullable NotRatableReason addSurcharges(
            OfferTable table, Parcel parcel, long day, Rating rating, @Nullable Trace trace) {
        rating.originZone = originZone;
        rating.destinationZone = destinationZone;
        rating.lane = lane;
        rating.actualGrams = weighing.actualGrams;
        rating.volumetricGrams = weighing.volumetricGrams;
        rating.chargeableGrams = weighing.chargeableGrams;
        if (trace != null) {
            trace.amount(TraceKey.FREIGHT, rating.freightFen);
        }
        SurchargeTable[] surcharges = table.tariff.surcharges;
        for (int number = 0; number < surcharges.length; number++) {
            int pieces = surcharges[number].matchingPieces(parcel, day, product, weighing);
            if (pieces == ConditionTable.UNKNOWN) {
                return NotRatableReason.PIECES_UNKNOWN;
            }
            if (pieces > 0) {
                long fen = surcharges[number].amount(parcel, rating, pieces, table.surchargeOff(number), trace);
                if (fen == SurchargeTable.TOO_LARGE) {
                    return NotRatableReason.AMOUNT_TOO_LARGE;
                }
                rating.add(number, fen);
            }
        }
        return null;
    }
}
