package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.ExactAmount;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.ArrayList;
import java.util.List;

/**
 * The price of a range of chargeable weights. One formula serves every kind of card: a fixed part that includes some
 * weight, steps for the weight beyond, a part per piece, and a minimum. First weight and continued weight is a fixed
 * part with steps; flat per kilogram is one step from zero; a price up to a weight is a fixed part alone.
 *
 * @param fromGrams least weight, inclusive
 * @param throughGrams largest weight, inclusive; {@link #UNLIMITED} for none
 * @param fixedFen the fixed part, minor units
 * @param includedGrams the weight that the fixed part pays for
 * @param steps prices of the weight beyond, ascending, the first from the included weight
 * @param perPieceFen price of each piece, minor units
 * @param minimumFen least freight, minor units
 * @param cappedByNext whether a heavier weight of the next band may be paid for instead, when that costs less
 */
public record Band(
        long fromGrams,
        long throughGrams,
        long fixedFen,
        long includedGrams,
        List<Step> steps,
        long perPieceFen,
        long minimumFen,
        boolean cappedByNext) {

    /** No largest weight. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    /**
     * The price of the weight from a bound to the next step's bound.
     *
     * @param fromGrams where the step begins
     * @param fen minor units per {@code perGrams}
     * @param perGrams the weight that the price is quoted for
     * @param rounding how the weight within the step is rounded before it is priced
     */
    public record Step(long fromGrams, long fen, long perGrams, RoundingRule rounding) {}

    public Band {
        steps = List.copyOf(steps);
    }

    /** A fixed price whatever the weight; add steps, pieces, minimum and range by the methods below. */
    public static Band fixed(long fen) {
        return new Band(0, UNLIMITED, fen, 0, List.of(), 0, 0, false);
    }

    /** A first weight and its price. */
    public static Band first(long includedGrams, long fen) {
        return new Band(0, UNLIMITED, fen, includedGrams, List.of(), 0, 0, false);
    }

    /** All of the weight at a price, in proportion. */
    public static Band flat(long fen, long perGrams) {
        return fixed(0).then(0, fen, perGrams, RoundingRule.UP_TO_UNIT);
    }

    /** A price for each piece. */
    public static Band perPiece(long fen) {
        return new Band(0, UNLIMITED, 0, 0, List.of(), fen, 0, false);
    }

    /** The weight beyond the included one at a price, in proportion. */
    public Band then(long fen, long perGrams) {
        return then(includedGrams, fen, perGrams, RoundingRule.UP_TO_UNIT);
    }

    /** The weight from a bound on at a price. */
    public Band then(long stepFromGrams, long fen, long perGrams, RoundingRule rounding) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(stepFromGrams, fen, perGrams, rounding));
        return new Band(fromGrams, throughGrams, fixedFen, includedGrams, more, perPieceFen, minimumFen, cappedByNext);
    }

    /** The same with a price for each piece. */
    public Band withPieces(long fen) {
        return new Band(fromGrams, throughGrams, fixedFen, includedGrams, steps, fen, minimumFen, cappedByNext);
    }

    /** The same with a minimum charge. */
    public Band withMinimum(long fen) {
        return new Band(fromGrams, throughGrams, fixedFen, includedGrams, steps, perPieceFen, fen, cappedByNext);
    }

    /** The same, never dearer than what the next band costs where it begins. */
    public Band withCapByNext() {
        return new Band(fromGrams, throughGrams, fixedFen, includedGrams, steps, perPieceFen, minimumFen, true);
    }

    /** The same for weights from a bound through another, both inclusive. */
    public Band between(long from, long through) {
        return new Band(from, through, fixedFen, includedGrams, steps, perPieceFen, minimumFen, cappedByNext);
    }

    /**
     * The least common multiple of the weights that the steps are quoted for: every amount of the band is a whole
     * number of fen divided by it. Beyond {@link Limits#STEP_GRAMS} some larger number.
     */
    public long denominator() {
        long denominator = 1;
        for (Step step : steps) {
            long divisor = ExactAmount.greatestCommonDivisor(denominator, step.perGrams());
            denominator = denominator / divisor * step.perGrams();
            if (denominator > Limits.STEP_GRAMS) {
                return denominator;
            }
        }
        return denominator;
    }
}
