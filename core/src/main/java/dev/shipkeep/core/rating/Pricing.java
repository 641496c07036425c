package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.PriceEffect;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.Share;
import org.jspecify.annotations.Nullable;

/** Prices a located parcel by one offer: freight by the card or the customer's rules, then surcharges. */
final class Pricing {
    private final Located located;
    private final Weighing weighing;

    Pricing(Located located) {
        this.located = located;
        weighing = located.weighing;
    }

    /** Writes the amounts into the rating; answers why not, null when the parcel has its amount. */
    @Nullable
    NotRatableReason price(OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        int begin = trace == null ? 0 : trace.size();
        if (trace != null) {
            trace.say(TraceKey.OFFER_USED, table.offer.source(), table.offer.code());
        }
        NotRatableReason reason = table.isCardAsItIs()
                ? listPrice(table, parcel, rating, trace)
                : rulePrice(table, parcel, rating, trace);
        if (reason == null) {
            return addSurcharges(table, parcel, rating, trace);
        }
        if (trace != null && reason == NotRatableReason.NO_PRICE_APPLIES) {
            trace.backTo(begin);
            trace.say(TraceKey.OFFER_WITHOUT_RULE, table.offer.source(), table.offer.code());
        }
        return reason;
    }

    private @Nullable NotRatableReason listPrice(
            OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        long fen = freight(table.tariff.bands, located.lane, parcel, trace);
        if (fen < 0) {
            return reasonOf(fen);
        }
        rating.begin(Rating.NO_RULE, fen, fen);
        return null;
    }

    private @Nullable NotRatableReason rulePrice(
            OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        int end = table.endOfRulesOf(located.lane);
        for (int position = table.firstRuleOf(located.lane); position < end; position++) {
            int rule = table.ruleAt(position, located.product, weighing.chargeableGrams);
            if (rule >= 0) {
                int begin = trace == null ? 0 : trace.size();
                PriceEffect.Discount discount = table.discounts[rule];
                long fen = discount == null
                        ? ownPrice(table, rule, parcel, rating, trace)
                        : discounted(table, rule, discount, parcel, rating, trace);
                if (fen >= 0) {
                    return null;
                }
                if (fen == BandTable.TOO_LARGE || discount != null) {
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
            OfferTable table,
            int rule,
            PriceEffect.Discount discount,
            Parcel parcel,
            Rating rating,
            @Nullable Trace trace) {
        long list = freight(table.tariff.bands, located.lane, parcel, trace);
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
        rating.begin(rule, list, fen);
        return fen;
    }

    private long ownPrice(OfferTable table, int rule, Parcel parcel, Rating rating, @Nullable Trace trace) {
        if (trace != null) {
            trace.say(TraceKey.OWN_BANDS, rule + 1L);
        }
        long fen = freight(table.ownBands, rule, parcel, trace);
        if (fen >= 0) {
            rating.begin(rule, fen, fen);
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
            OfferTable table, Parcel parcel, Rating rating, @Nullable Trace trace) {
        rating.keep(located);
        if (trace != null) {
            trace.amount(TraceKey.FREIGHT, rating.freightFen);
        }
        SurchargeTable[] surcharges = table.tariff.surcharges;
        long open = located.openSurcharges(table.tariff, parcel);
        for (int number = 0; number < surcharges.length; number++) {
            int pieces = (open >>> number & 1) == 0 ? 0 : surcharges[number].matchingPieces(parcel, located.facts);
            if (pieces == ConditionTable.UNKNOWN) {
                return NotRatableReason.PIECES_UNKNOWN;
            }
            if (pieces > 0) {
                long fen = surcharges[number].amount(parcel, rating, pieces, table.surchargeOff(number), trace);
                if (fen == SurchargeTable.TOO_LARGE) {
                    return NotRatableReason.AMOUNT_TOO_LARGE;
                }
                addLargest(surcharges, number, fen, rating, trace);
            }
        }
        return null;
    }

    /** Of the surcharges of a group only the largest stays. */
    private static void addLargest(
            SurchargeTable[] surcharges, int number, long fen, Rating rating, @Nullable Trace trace) {
        int rival = rating.appliedOf(surcharges[number].rivals());
        boolean isLargest = rival < 0 || fen > rating.surchargeFen(rival);
        if (rival >= 0 && trace != null) {
            int smaller = isLargest ? rival : number;
            int larger = isLargest ? number : rival;
            trace.say(TraceKey.SURCHARGE_NOT_LARGEST, surcharges[smaller].code(), surcharges[larger].code());
        }
        if (isLargest) {
            if (rival >= 0) {
                rating.drop(rival);
            }
            rating.add(number, fen);
        }
    }
}
