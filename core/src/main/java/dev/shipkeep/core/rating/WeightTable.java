package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.figure.Length;
import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the chargeable weight of consignments by one compiled {@link WeightRule}. */
final class WeightTable {
    private static final int UNKNOWN = -1;

    private final VolumeRule volume;
    private final long divisor;
    private final long fromLongestSide;
    private final RoundingRule sideRounding;
    private final long share;
    private final WeightRule.Pieces pieces;
    private final long minimumPieceGrams;
    private final long[] roundingFrom;
    private final RoundingRule[] roundings;

    WeightTable(WeightRule rule) {
        volume = rule.volume();
        divisor = volume.divisor();
        fromLongestSide = volume.fromLongestSideMillimetres();
        sideRounding = volume.sideRounding();
        share = volume.share().partsPerMillion();
        pieces = rule.pieces();
        minimumPieceGrams = rule.minimumPieceGrams();
        roundingFrom = rule.roundings().stream()
                .mapToLong(WeightRule.Rounding::fromGrams)
                .toArray();
        roundings = rule.roundings().stream().map(WeightRule.Rounding::rule).toArray(RoundingRule[]::new);
    }

    /**
     * Weighs a parcel whose actual weights are known and within the limits.
     *
     * @return why it cannot be weighed; null when it was
     */
    @Nullable
    NotRatableReason weigh(Parcel parcel, Weighing weighing, @Nullable Trace trace) {
        if (pieces != WeightRule.Pieces.ROUND_TOTAL && !parcel.listsPieces()) {
            return NotRatableReason.PIECES_UNKNOWN;
        }
        int listed = parcel.listed();
        weighing.begin(listed);
        weighing.pricesEach = pieces == WeightRule.Pieces.PRICE_EACH;
        for (int number = 0; number < listed; number++) {
            if (!weighPiece(parcel.piece(number), number, weighing, trace)) {
                return NotRatableReason.DIMENSIONS_MISSING;
            }
            if (weighing.volumetricGrams > Limits.GRAMS) {
                weighing.chargeableGrams = weighing.volumetricGrams;
                return NotRatableReason.CHARGEABLE_TOO_LARGE;
            }
        }
        finish(parcel.pieceCount(), weighing, trace);
        return weighing.chargeableGrams > Limits.GRAMS ? NotRatableReason.CHARGEABLE_TOO_LARGE : null;
    }

    private boolean weighPiece(Piece piece, int number, Weighing weighing, @Nullable Trace trace) {
        long actual = piece.weightGrams();
        if (trace != null) {
            trace.step(TraceKey.PIECE_WEIGHT, new Weight(actual), number + 1L);
        }
        long volumetric = divisor == 0 ? 0 : volumetricGrams(piece, number, trace);
        if (volumetric == UNKNOWN) {
            if (volume.required()) {
                return false;
            }
            volumetric = 0;
        }
        weighing.actualGrams += actual;
        weighing.volumetricGrams += volumetric;
        if (pieces != WeightRule.Pieces.ROUND_TOTAL) {
            long charged = atLeast(minimumPieceGrams, larger(actual, volumetric, trace), trace);
            charged = pieces == WeightRule.Pieces.ROUND_SUM ? charged : rounded(charged, trace);
            weighing.pieceGrams[number] = charged;
            weighing.chargeableGrams += charged;
        }
        return true;
    }

    private void finish(int pieceCount, Weighing weighing, @Nullable Trace trace) {
        boolean several = weighing.listed > 1;
        if (pieces == WeightRule.Pieces.ROUND_TOTAL) {
            if (trace != null && several) {
                trace.step(TraceKey.TOTAL_ACTUAL, new Weight(weighing.actualGrams), (long) pieceCount);
                trace.step(TraceKey.TOTAL_VOLUMETRIC, new Weight(weighing.volumetricGrams), (long) pieceCount);
            }
            long charged = larger(weighing.actualGrams, weighing.volumetricGrams, trace);
            weighing.chargeableGrams = rounded(atLeast(minimumPieceGrams * pieceCount, charged, trace), trace);
        } else if (trace != null && several) {
            trace.step(TraceKey.WEIGHT_SUM, new Weight(weighing.chargeableGrams), (long) pieceCount);
        }
        if (pieces == WeightRule.Pieces.ROUND_SUM) {
            weighing.chargeableGrams = rounded(weighing.chargeableGrams, trace);
        }
        if (trace != null) {
            trace.step(TraceKey.WEIGHT_CHARGEABLE, new Weight(weighing.chargeableGrams));
        }
    }

    /** Cubic millimetres ÷ (cm³/kg) are grams; a started gram counts. Sides are within the limits. */
    private long volumetricGrams(Piece piece, int number, @Nullable Trace trace) {
        if (!piece.isMeasured()) {
            if (trace != null) {
                trace.say(TraceKey.PIECE_UNMEASURED, number + 1L);
            }
            return UNKNOWN;
        }
        long longest = piece.longestSideMillimetres();
        if (longest < fromLongestSide) {
            if (trace != null) {
                trace.say(TraceKey.PIECE_SMALL, new Length(longest), new Length(volume.fromLongestSideMillimetres()));
            }
            return 0;
        }
        long length = sideRounding.round(piece.lengthMillimetres());
        long width = sideRounding.round(piece.widthMillimetres());
        long height = sideRounding.round(piece.heightMillimetres());
        long grams = (length * width * height + divisor - 1) / divisor;
        if (trace != null) {
            trace.step(
                    TraceKey.PIECE_VOLUME,
                    new Weight(grams),
                    new Length(length),
                    new Length(width),
                    new Length(height),
                    divisor);
        }
        return grams;
    }

    private long larger(long actual, long volumetric, @Nullable Trace trace) {
        if (volumetric <= actual || share == Share.WHOLE) {
            long grams = Math.max(actual, volumetric);
            if (trace != null && volumetric > 0) {
                trace.step(TraceKey.WEIGHT_LARGER, new Weight(grams), new Weight(actual), new Weight(volumetric));
            }
            return grams;
        }
        long grams = actual + Share.of(volumetric - actual, share, RoundingRule.UP_TO_UNIT);
        if (trace != null) {
            trace.step(
                    TraceKey.WEIGHT_SHARED,
                    new Weight(grams),
                    new Weight(actual),
                    new Weight(volumetric),
                    volume.share());
        }
        return grams;
    }

    private static long atLeast(long least, long grams, @Nullable Trace trace) {
        if (grams >= least) {
            return grams;
        }
        if (trace != null) {
            trace.step(TraceKey.WEIGHT_MINIMUM, new Weight(least), new Weight(least));
        }
        return least;
    }

    private long rounded(long grams, @Nullable Trace trace) {
        int at = roundings.length - 1;
        while (roundingFrom[at] > grams) {
            at--;
        }
        RoundingRule rule = roundings[at];
        long steps = rule.round(grams);
        long rounded = steps == 0 && grams > 0 ? rule.smallest() : steps;
        if (trace != null && rounded != grams) {
            trace.step(TraceKey.WEIGHT_ROUNDED, new Weight(rounded), new Weight(grams), rule);
        }
        return rounded;
    }
}
