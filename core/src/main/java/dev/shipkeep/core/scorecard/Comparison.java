package dev.shipkeep.core.scorecard;

import java.util.Optional;

/** What comes of judgements by pairs: weights with their consistency, or why there are none. */
public sealed interface Comparison {

    /**
     * Weights.
     *
     * @param weights principal eigenvector of the judgements
     * @param lambdaMax principal eigenvalue; the number of attributes when all judgements agree, more otherwise
     * @param consistencyIndex (lambdaMax − n) ÷ (n − 1); 0 for one or two attributes
     * @param consistencyRatio index ÷ random index; 0 for one or two attributes, which cannot disagree
     * @param worst the judgement that fits the others least; empty when all agree
     */
    record Weighed(
            Weights weights,
            double lambdaMax,
            double consistencyIndex,
            double consistencyRatio,
            Optional<WorstJudgement> worst)
            implements Comparison {

        /** Largest ratio at which judgements count as consistent (Saaty). */
        public static final double LARGEST_RATIO = 0.1;

        /** Whether the weights can be used; otherwise somebody should look at {@link #worst} again. */
        public boolean consistent() {
            return consistencyRatio <= LARGEST_RATIO;
        }
    }

    /**
     * The judgement that is furthest from what all others say: largest a × w(column) ÷ w(row).
     *
     * @param row the attribute that is judged too important, from 0
     * @param column the attribute that it is compared with, from 0
     * @param given how many times as important the row was said to be
     * @param fitting how many times as important it is by the weights; may lie beyond the scale of 1 to 9
     */
    record WorstJudgement(int row, int column, double given, double fitting) {}

    /**
     * Judgements that give no weights.
     *
     * @param kind what is wrong
     * @param row row of the first cell that is wrong, from 0
     * @param column its column, from 0
     * @param expected what should stand there: 1 on the diagonal, the reciprocal of the cell opposite, the end of the
     *     scale, or the number of rows or cells
     */
    record Refused(Kind kind, int row, int column, double expected) implements Comparison {

        /** What is wrong with judgements. */
        public enum Kind {
            /** There is nothing to compare. */
            EMPTY,
            /** The row has more or fewer cells than there are rows. */
            NOT_SQUARE,
            /** More than nine attributes: no random index is published to judge them by. */
            NO_RANDOM_INDEX,
            /** A judgement is zero, negative or no number. */
            NOT_POSITIVE,
            /** An attribute is not as important as itself. */
            DIAGONAL_NOT_ONE,
            /** More than 9, the end of the scale, or less than a ninth. */
            BEYOND_SCALE,
            /** The cell is not 1 ÷ the cell opposite. */
            NOT_RECIPROCAL
        }
    }
}
