package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Surcharge;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One compiled surcharge. */
final class SurchargeTable {
    /** The amount is beyond what is rated. */
    static final long TOO_LARGE = -1;

    private final String code;
    private final ConditionTable conditions;
    private final Charge charge;
    private final long with;
    private final long minimumFen;
    private final long capFen;
    private final RoundingRule rounding;
    private final long rivals;

    /** @param all the card's surcharges in order; a percentage may refer to those before this one */
    SurchargeTable(Surcharge surcharge, List<Surcharge> all) {
        code = surcharge.code();
        conditions = new ConditionTable(surcharge.conditions());
        charge = surcharge.charge();
        long bits = 0;
        if (charge instanceof Charge.Percentage percentage) {
            bits = bits(all, other -> percentage.with().contains(other.code()));
        }
        with = bits;
        rivals = surcharge.group().isEmpty()
                ? 0
                : bits(
                        all,
                        other -> other.group().equals(surcharge.group())
                                && !other.code().equals(code));
        minimumFen = surcharge.minimumFen();
        capFen = surcharge.capFen();
        rounding = surcharge.rounding();
    }

    private static long bits(List<Surcharge> all, Predicate<Surcharge> wanted) {
        long bits = 0;
        for (int number = 0; number < all.size(); number++) {
            bits |= wanted.test(all.get(number)) ? 1L << number : 0;
        }
        return bits;
    }

    String code() {
        return code;
    }

    /** The other surcharges of its group as bits. */
    long rivals() {
        return rivals;
    }

    int matchingPieces(Parcel parcel, long[] facts) {
        return conditions.matchingPieces(parcel, facts);
    }

    /**
     * The amount on top of what the rating has come to so far, minor units; {@link #TOO_LARGE}.
     *
     * @param offParts the customer's discount, parts per million
     */
    long amount(Parcel parcel, Rating rating, long pieces, long offParts, @Nullable Trace trace) {
        long fen =
                switch (charge) {
                    case Charge.Percentage percentage -> ofShare(percentage, parcel, rating, trace);
                    case Charge.PerWeight weight -> ofWeight(weight, rating.chargeableGrams, trace);
                    case Charge.PerPiece each -> ofPieces(each.fen(), pieces, trace);
                    case Charge.Fixed fixed -> ofConsignment(fixed.fen(), trace);
                };
        if (fen < minimumFen) {
            fen = minimumFen;
            say(TraceKey.SURCHARGE_MINIMUM, fen, trace);
        }
        if (fen > capFen) {
            fen = capFen;
            say(TraceKey.SURCHARGE_CAP, fen, trace);
        }
        if (offParts > 0) {
            fen = Share.of(fen, Share.WHOLE - offParts, rounding);
            if (trace != null) {
                trace.amount(TraceKey.SURCHARGE_DISCOUNT, fen, code, new Share(offParts), rounding);
            }
        }
        if (trace != null) {
            trace.amount(TraceKey.SURCHARGE, fen, code);
        }
        return fen > Limits.FEN ? TOO_LARGE : fen;
    }

    private long ofShare(Charge.Percentage percentage, Parcel parcel, Rating rating, @Nullable Trace trace) {
        long base =
                switch (percentage.base()) {
                    case LIST_FREIGHT -> rating.listFreightFen;
                    case FREIGHT -> rating.freightFen;
                    case RUNNING_TOTAL -> rating.totalFen;
                    case DECLARED_VALUE -> parcel.declaredValueFen();
                    case CASH_ON_DELIVERY -> parcel.cashOnDeliveryFen();
                };
        if (with != 0) {
            base += rating.sumOf(with);
        }
        long fen = percentage.share().of(base, rounding);
        if (trace != null) {
            long parts = base % Share.WHOLE * percentage.share().partsPerMillion();
            long whole = base / Share.WHOLE * percentage.share().partsPerMillion() + parts / Share.WHOLE;
            Object exact = trace.exact(whole, parts % Share.WHOLE, Share.WHOLE);
            trace.step(TraceKey.SURCHARGE_SHARE, exact, code, percentage.share(), percentage.base(), trace.money(base));
            sayRounded(fen, parts % Share.WHOLE != 0 || whole != fen, trace);
        }
        return fen;
    }

    private long ofWeight(Charge.PerWeight weight, long grams, @Nullable Trace trace) {
        long priced = grams <= weight.aboveGrams() ? 0 : weight.rounding().round(grams - weight.aboveGrams());
        long numerator = priced * weight.fen();
        long whole = numerator / weight.perGrams();
        long rest = numerator - whole * weight.perGrams();
        long fen = rounding.round(whole, rest, weight.perGrams());
        if (trace != null) {
            trace.step(
                    TraceKey.SURCHARGE_WEIGHT,
                    trace.exact(whole, rest, weight.perGrams()),
                    code,
                    new Weight(weight.aboveGrams()),
                    new Weight(priced),
                    trace.money(weight.fen()),
                    new Weight(weight.perGrams()));
            sayRounded(fen, rest != 0 || whole != fen, trace);
        }
        return fen;
    }

    private long ofPieces(long priceFen, long pieces, @Nullable Trace trace) {
        long fen = priceFen * pieces;
        if (trace != null) {
            trace.amount(TraceKey.SURCHARGE_PIECES, fen, code, trace.money(priceFen), pieces);
        }
        return rounded(fen, trace);
    }

    private long ofConsignment(long priceFen, @Nullable Trace trace) {
        if (trace != null) {
            trace.amount(TraceKey.SURCHARGE_FIXED, priceFen, code);
        }
        return rounded(priceFen, trace);
    }

    private long rounded(long fen, @Nullable Trace trace) {
        long rounded = rounding.round(fen);
        if (trace != null) {
            sayRounded(rounded, rounded != fen, trace);
        }
        return rounded;
    }

    private void sayRounded(long fen, boolean changed, Trace trace) {
        if (changed) {
            trace.amount(TraceKey.SURCHARGE_ROUNDED, fen, code, rounding);
        }
    }

    private void say(TraceKey key, long fen, @Nullable Trace trace) {
        if (trace != null) {
            trace.amount(key, fen, code, trace.money(fen));
        }
    }
}
