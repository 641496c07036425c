package dev.shipkeep.core.rating;

import static dev.shipkeep.core.rating.SlowFigures.part;
import static dev.shipkeep.core.rating.SlowFigures.round;

import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.card.WeightRule.Pieces;
import dev.shipkeep.core.rating.figure.RoundingRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chargeable weight reckoned slowly from the rule. */
final class SlowWeighing {
    final List<BigDecimal> pieceWeights = new ArrayList<>();
    BigDecimal chargeable = BigDecimal.ZERO;

    private final WeightRule weights;
    private final Parcel parcel;

    SlowWeighing(WeightRule weights, Parcel parcel) {
        this.weights = weights;
        this.parcel = parcel;
    }

    @Nullable
    NotRatableReason weigh() {
        if (parcel.pieces().size() < parcel.pieceCount() && weights.pieces() != Pieces.ROUND_TOTAL) {
            return NotRatableReason.PIECES_UNKNOWN;
        }
        BigDecimal actual = BigDecimal.ZERO;
        BigDecimal volumetric = BigDecimal.ZERO;
        for (Piece piece : parcel.pieces()) {
            if (weights.volume().divisor() > 0 && weights.volume().required() && !piece.isMeasured()) {
                return NotRatableReason.DIMENSIONS_MISSING;
            }
            BigDecimal weight = BigDecimal.valueOf(piece.weightGrams());
            BigDecimal volume = volumetric(piece);
            actual = actual.add(weight);
            volumetric = volumetric.add(volume);
            pieceWeights.add(larger(weight, volume).max(BigDecimal.valueOf(weights.minimumPieceGrams())));
        }
        if (weights.pieces() == Pieces.ROUND_EACH || weights.pieces() == Pieces.PRICE_EACH) {
            pieceWeights.replaceAll(this::roundedWeight);
        }
        BigDecimal sum = pieceWeights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal least = BigDecimal.valueOf(weights.minimumPieceGrams() * parcel.pieceCount());
        chargeable = switch (weights.pieces()) {
            case ROUND_EACH, PRICE_EACH -> sum;
            case ROUND_SUM -> roundedWeight(sum);
            case ROUND_TOTAL -> roundedWeight(larger(actual, volumetric).max(least));
        };
        return null;
    }

    private BigDecimal volumetric(Piece piece) {
        if (weights.volume().divisor() == 0
                || !piece.isMeasured()
                || piece.longestSideMillimetres() < weights.volume().fromLongestSideMillimetres()) {
            return BigDecimal.ZERO;
        }
        RoundingRule sides = weights.volume().sideRounding();
        return round(BigDecimal.valueOf(piece.lengthMillimetres()), sides)
                .multiply(round(BigDecimal.valueOf(piece.widthMillimetres()), sides))
                .multiply(round(BigDecimal.valueOf(piece.heightMillimetres()), sides))
                .divide(BigDecimal.valueOf(weights.volume().divisor()), 0, RoundingMode.CEILING);
    }

    private BigDecimal larger(BigDecimal actual, BigDecimal volumetric) {
        return volumetric.compareTo(actual) <= 0
                ? actual
                : actual.add(part(volumetric.subtract(actual), weights.volume().share())
                        .setScale(0, RoundingMode.CEILING));
    }

    private BigDecimal roundedWeight(BigDecimal weight) {
        RoundingRule rule = weights.roundings().getFirst().rule();
        for (WeightRule.Rounding rounding : weights.roundings()) {
            if (weight.compareTo(BigDecimal.valueOf(rounding.fromGrams())) >= 0) {
                rule = rounding.rule();
            }
        }
        BigDecimal rounded = round(weight, rule);
        return rounded.signum() == 0 ? BigDecimal.valueOf(rule.smallest()) : rounded;
    }
}
