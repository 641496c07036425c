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

    private static final int WIDTH = 8;
    private static final int THROUGH = 0;
    private static final int FIXED_FEN = 1;
    private static final int PER_PIECE_FEN = 2;
    private static final int DENOMINATOR = 3;
    private static final int MINIMUM_FEN = 4;
    private static final int INCLUDED = 5;

    private final RoundingRule rounding;
    private final int[] firstBand;
    private final long[] from;
    /** Columns of each band, so that a band is one line of the processor's cache. */
    private final long[] columns;

    private final int[] firstStep;
    private final long[] stepFrom;
    private final long[] stepRate;
    private final RoundingRule[] stepRounding;
    private final long[] stepFen;
    private final long[] stepPerGrams;

    BandTable(List<List<Band>> lists, RoundingRule rounding) {
        this.rounding = rounding;
        int bands = lists.stream().mapToInt(List::size).sum();
        int steps = lists.stream()
                .flatMap(List::stream)
                .mapToInt(band -> band.steps().size())
                .sum();
        firstBand = new int[lists.size() + 1];
        from = new long[bands];
        columns = new long[bands * WIDTH];
        firstStep = new int[bands + 1];
        stepFrom = new long[steps];
        stepFen = new long[steps];
        stepPerGrams = new long[steps];
        stepRate = new long[steps];
        stepRounding = new RoundingRule[steps];
        int band = 0;
        for (int list = 0; list < lists.size(); list++) {
            for (Band source : lists.get(list)) {
                put(band++, source);
            }
            firstBand[list + 1] = band;
        }
    }

    private void put(int band, Band source) {
        from[band] = source.fromGrams();
        int row = band * WIDTH;
        columns[row + THROUGH] = source.throughGrams();
        columns[row + INCLUDED] = source.includedGrams();
        columns[row + FIXED_FEN] = source.fixedFen();
        columns[row + PER_PIECE_FEN] = source.perPieceFen();
        columns[row + MINIMUM_FEN] = source.minimumFen();
        columns[row + DENOMINATOR] = source.denominator();
        int step = firstStep[band];
        for (Band.Step next : source.steps()) {
            stepFrom[step] = next.fromGrams();
            stepFen[step] = next.fen();
            stepPerGrams[step] = next.perGrams();
            stepRate[step] = next.fen() * (source.denominator() / next.perGrams());
            stepRounding[step++] = next.rounding();
        }
        firstStep[band + 1] = step;
    }

    /** The freight of a weight by a list, minor units; {@link #NO_BAND} or {@link #TOO_LARGE}. */
    long freight(int list, long grams, long pieces, @Nullable Trace trace) {
        int band = find(list, grams);
        if (band < 0) {
            return NO_BAND;
        }
        if (trace != null) {
            sayBand(band, grams, pieces, trace);
        }
        int row = band * WIDTH;
        long unit = columns[row + DENOMINATOR];
        long fixed = columns[row + FIXED_FEN] + columns[row + PER_PIECE_FEN] * pieces;
        long numerator = fixed * unit + stepNumerator(band, grams, trace);
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
        return fen > Limits.FEN ? TOO_LARGE : fen;
    }

    private long stepNumerator(int band, long grams, @Nullable Trace trace) {
        long sum = 0;
        int end = firstStep[band + 1];
        for (int step = firstStep[band]; step < end && grams > stepFrom[step]; step++) {
            long upper = step + 1 < end ? Math.min(grams, stepFrom[step + 1]) : grams;
            long part = stepRounding[step].round(upper - stepFrom[step]);
            sum += part * stepRate[step];
            if (trace != null) {
                sayStep(step, upper - stepFrom[step], part, trace);
            }
        }
        return sum;
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
        long numerator = priced * stepFen[step];
        long whole = numerator / stepPerGrams[step];
        trace.step(
                TraceKey.FREIGHT_STEP,
                trace.exact(whole, numerator - whole * stepPerGrams[step], stepPerGrams[step]),
                new Weight(stepFrom[step]),
                new Weight(part),
                new Weight(priced),
                trace.money(stepFen[step]),
                new Weight(stepPerGrams[step]));
    }
}
