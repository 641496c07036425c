package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Weight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of weight bands in flat arrays. Amounts of a band are counted in its fraction of a fen, so that nothing is
 * rounded before the freight is. Bands were checked: no product or sum leaves the range of a long.
 */
final class BandTable {
    /** No band of the list holds the weight. */
    static final long NO_BAND = -1;

    /** The freight is beyond what is rated. */
    static final long TOO_LARGE = -2;

    /** Columns of a band: one line of the processor's cache. */
    private static final int WIDTH = 8;

    private static final int THROUGH = 0;
    private static final int FIXED_FEN = 1;
    private static final int PER_PIECE_FEN = 2;
    private static final int DENOMINATOR = 3;
    private static final int MINIMUM_FEN = 4;
    private static final int INCLUDED = 5;
    private static final int FIRST_STEP = 6;
    private static final int END_OF_STEPS = 7;

    /** Columns of a step. */
    private static final int STEP_WIDTH = 4;

    private static final int STEP_FROM = 0;
    private static final int STEP_RATE = 1;
    private static final int STEP_FEN = 2;
    private static final int STEP_PER_GRAMS = 3;

    private final RoundingRule rounding;
    private final int[] firstBand;
    private final long[] from;
    private final long[] columns;
    private final long[] steps;
    private final RoundingRule[] stepRounding;
    private final boolean[] cappedByNext;
    private final boolean someCapped;

    BandTable(List<List<Band>> lists, RoundingRule rounding) {
        this.rounding = rounding;
        int bands = lists.stream().mapToInt(List::size).sum();
        int count = lists.stream()
                .flatMap(List::stream)
                .mapToInt(band -> band.steps().size())
                .sum();
        firstBand = new int[lists.size() + 1];
        from = new long[bands];
        columns = new long[bands * WIDTH];
        steps = new long[count * STEP_WIDTH];
        stepRounding = new RoundingRule[count];
        cappedByNext = new boolean[bands];
        someCapped = lists.stream().flatMap(List::stream).anyMatch(Band::cappedByNext);
        int band = 0;
        int step = 0;
        for (int list = 0; list < lists.size(); list++) {
            for (Band source : lists.get(list)) {
                put(band++, step, source);
                step += source.steps().size();
            }
            firstBand[list + 1] = band;
        }
    }

    private void put(int band, int firstStep, Band source) {
        from[band] = source.fromGrams();
        cappedByNext[band] = source.cappedByNext();
        int row = band * WIDTH;
        columns[row + THROUGH] = source.throughGrams();
        columns[row + INCLUDED] = source.includedGrams();
        columns[row + FIXED_FEN] = source.fixedFen();
        columns[row + PER_PIECE_FEN] = source.perPieceFen();
        columns[row + MINIMUM_FEN] = source.minimumFen();
        columns[row + DENOMINATOR] = source.denominator();
        columns[row + FIRST_STEP] = firstStep;
        columns[row + END_OF_STEPS] = firstStep + source.steps().size();
        int step = firstStep;
        for (Band.Step next : source.steps()) {
            int stepRow = step * STEP_WIDTH;
            steps[stepRow + STEP_FROM] = next.fromGrams();
            steps[stepRow + STEP_RATE] = next.fen() * (source.denominator() / next.perGrams());
            steps[stepRow + STEP_FEN] = next.fen();
            steps[stepRow + STEP_PER_GRAMS] = next.perGrams();
            stepRounding[step++] = next.rounding();
        }
    }

    /** The freight of a weight by a list, minor units; {@link #NO_BAND} or {@link #TOO_LARGE}. */
    long freight(int list, long grams, long pieces, @Nullable Trace trace) {
        int band = find(list, grams);
        if (band < 0) {
            return NO_BAND;
        }
        long fen = priceOf(band, grams, pieces, trace);
        if (someCapped) {
            fen = cappedByNext(list, band, pieces, fen, trace);
        }
        return fen > Limits.FEN ? TOO_LARGE : fen;
    }

    /** The amount, or what the next band costs where it begins when that is less. */
    private long cappedByNext(int list, int band, long pieces, long fen, @Nullable Trace trace) {
        int next = band + 1;
        if (!cappedByNext[band] || next == firstBand[list + 1]) {
            return fen;
        }
        long ofNext = cappedByNext(list, next, pieces, priceOf(next, from[next], pieces, null), null);
        if (ofNext >= fen) {
            return fen;
        }
        if (trace != null) {
            trace.amount(TraceKey.FREIGHT_NEXT_BAND, ofNext, new Weight(from[next]));
        }
        return ofNext;
    }

    private long priceOf(int band, long grams, long pieces, @Nullable Trace trace) {
        if (trace != null) {
            sayBand(band, grams, pieces, trace);
        }
        int row = band * WIDTH;
        long unit = columns[row + DENOMINATOR];
        long fixed = columns[row + FIXED_FEN] + columns[row + PER_PIECE_FEN] * pieces;
        long numerator = fixed * unit + stepNumerator(row, grams, trace);
        long whole = unit == 1 ? numerator : numerator / unit;
        long rest = numerator - whole * unit;
        long fen = rounding.round(whole, rest, unit);
        if (trace != null && (rest != 0 || fen != whole)) {
            trace.amount(TraceKey.FREIGHT_ROUNDED, fen, trace.exact(whole, rest, unit), rounding);
        }
        if (fen < columns[row + MINIMUM_FEN]) {
            fen = columns[row + MINIMUM_FEN];
            if (trace != null) {
                trace.amount(TraceKey.FREIGHT_MINIMUM, fen, trace.money(fen));
            }
        }
        return fen;
    }

    private long stepNumerator(int row, long grams, @Nullable Trace trace) {
        long sum = 0;
        int end = (int) columns[row + END_OF_STEPS];
        for (int step = (int) columns[row + FIRST_STEP]; step < end && grams > stepFrom(step); step++) {
            long upper = step + 1 < end ? Math.min(grams, stepFrom(step + 1)) : grams;
            long part = upper - stepFrom(step);
            long priced = stepRounding[step].round(part);
            sum += priced * steps[step * STEP_WIDTH + STEP_RATE];
            if (trace != null) {
                sayStep(step, part, priced, trace);
            }
        }
        return sum;
    }

    private long stepFrom(int step) {
        return steps[step * STEP_WIDTH + STEP_FROM];
    }

    private int find(int list, long grams) {
        int low = firstBand[list];
        int high = firstBand[list + 1] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= grams) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == high && from[low] <= grams && grams <= columns[low * WIDTH + THROUGH] ? low : -1;
    }

    private void sayBand(int band, long grams, long pieces, Trace trace) {
        Weight weight = new Weight(grams);
        int row = band * WIDTH;
        long included = columns[row + INCLUDED];
        long fixed = columns[row + FIXED_FEN];
        long perPiece = columns[row + PER_PIECE_FEN];
        if (columns[row + THROUGH] == Band.UNLIMITED) {
            trace.say(TraceKey.BAND_OPEN, weight, new Weight(from[band]));
        } else {
            trace.say(TraceKey.BAND, weight, new Weight(from[band]), new Weight(columns[row + THROUGH]));
        }
        if (included > 0) {
            trace.amount(TraceKey.FREIGHT_FIRST, fixed, new Weight(included));
        } else if (fixed > 0) {
            trace.amount(TraceKey.FREIGHT_FIXED, fixed);
        }
        if (perPiece > 0) {
            trace.amount(TraceKey.FREIGHT_PIECES, perPiece * pieces, trace.money(perPiece), pieces);
        }
    }

    private void sayStep(int step, long part, long priced, Trace trace) {
        long fen = steps[step * STEP_WIDTH + STEP_FEN];
        long perGrams = steps[step * STEP_WIDTH + STEP_PER_GRAMS];
        long numerator = priced * fen;
        long whole = numerator / perGrams;
        trace.step(
                TraceKey.FREIGHT_STEP,
                trace.exact(whole, numerator - whole * perGrams, perGrams),
                new Weight(stepFrom(step)),
                new Weight(part),
                new Weight(priced),
                trace.money(fen),
                new Weight(perGrams));
    }
}
