package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.util.ArrayList;
import java.util.List;

/**
 * How the chargeable weight of a consignment is found: the larger of actual and volumetric weight, rounded. A weight
 * above zero never rounds to zero: it becomes the least weight that the rule can answer.
 *
 * @param volume how size becomes weight
 * @param pieces what is rounded when there are several pieces
 * @param roundings rules by weight before rounding, the first from 0, ascending
 * @param minimumPieceGrams least weight that a piece is charged for; 0 for none
 */
public record WeightRule(VolumeRule volume, Pieces pieces, List<Rounding> roundings, long minimumPieceGrams) {

    /** What is compared, rounded and priced when a consignment has several pieces. */
    public enum Pieces {
        /** Larger of actual and volumetric by piece, rounded by piece, then summed. */
        ROUND_EACH,
        /** Larger of actual and volumetric by piece, summed, then rounded. */
        ROUND_SUM,
        /** Larger of total actual and total volumetric, then rounded. */
        ROUND_TOTAL,
        /** Every piece is weighed, rounded and priced as if it were alone; the freights are summed. */
        PRICE_EACH
    }

    /**
     * A rounding rule for weights from a bound on.
     *
     * @param fromGrams least weight before rounding that it holds for
     * @param rule the rule, in grams
     */
    public record Rounding(long fromGrams, RoundingRule rule) {}

    public WeightRule {
        roundings = List.copyOf(roundings);
    }

    /** One rounding for all weights, pieces rounded each. */
    public static WeightRule of(VolumeRule volume, RoundingRule rounding) {
        return new WeightRule(volume, Pieces.ROUND_EACH, List.of(new Rounding(0, rounding)), 0);
    }

    /** The same with another rule for several pieces. */
    public WeightRule with(Pieces other) {
        return new WeightRule(volume, other, roundings, minimumPieceGrams);
    }

    /** The same with another rounding from a weight on. */
    public WeightRule roundedFrom(long grams, RoundingRule rule) {
        List<Rounding> more = new ArrayList<>(roundings);
        more.add(new Rounding(grams, rule));
        return new WeightRule(volume, pieces, more, minimumPieceGrams);
    }
}
