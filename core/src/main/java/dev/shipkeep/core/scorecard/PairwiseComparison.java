package dev.shipkeep.core.scorecard;

import dev.shipkeep.core.scorecard.Comparison.Refused;
import dev.shipkeep.core.scorecard.Comparison.Weighed;
import dev.shipkeep.core.scorecard.Comparison.WorstJudgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Weights from judgements by pairs (analytic hierarchy process, Saaty 1980): cell (i, j) says how many times as
 * important attribute i is as attribute j, on the scale of 1 to 9 and its reciprocals. The weights are the principal
 * eigenvector; how well the judgements agree is the consistency ratio.
 */
public final class PairwiseComparison {

    /** Most attributes that a random index is known for. */
    public static final int MOST_ATTRIBUTES = 9;

    /** End of the scale: absolutely more important. */
    public static final int SCALE = 9;

    /** The power iteration ends when no weight moves by more. */
    public static final double TOLERANCE = 1e-13;

    /**
     * How far a cell times the cell opposite may be from 1: people type 0.33 or 0.13. The cell that says "more
     * important" is taken at its word and the opposite one as its exact reciprocal.
     */
    public static final double RECIPROCAL_TOLERANCE = 0.05;

    /** Mean consistency index of random judgements for n = 1 … 9 (Saaty). */
    private static final double[] RANDOM_INDEX = {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45};

    private static final int MOST_STEPS = 10_000;
    private static final double FITS = 1e-6;

    private PairwiseComparison() {}

    /** Weighs the attributes by a full matrix of judgements. */
    public static Comparison weigh(double[][] judgements) {
        Optional<Refused> refusal = refuse(judgements);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double[][] exact = exactReciprocals(judgements);
        double[] vector = principalVector(exact);
        int count = exact.length;
        double lambdaMax = eigenvalue(exact, vector);
        double index = count <= 2 ? 0 : Math.max(0, (lambdaMax - count) / (count - 1));
        double ratio = count <= 2 ? 0 : index / RANDOM_INDEX[count - 1];
        return new Weighed(toWeights(vector), lambdaMax, index, ratio, worst(exact, vector));
    }

    private static Optional<Refused> refuse(double[][] judgements) {
        int count = judgements.length;
        if (count == 0) {
            return refused(Refused.Kind.EMPTY, 0, 0, 1);
        }
        for (int row = 0; row < count; row++) {
            if (judgements[row].length != count) {
                return refused(Refused.Kind.NOT_SQUARE, row, Math.min(count, judgements[row].length), count);
            }
        }
        if (count > MOST_ATTRIBUTES) {
            return refused(Refused.Kind.NO_RANDOM_INDEX, MOST_ATTRIBUTES, MOST_ATTRIBUTES, MOST_ATTRIBUTES);
        }
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                if (!(judgements[row][column] > 0) || Double.isInfinite(judgements[row][column])) {
                    return refused(Refused.Kind.NOT_POSITIVE, row, column, 1);
                }
            }
        }
        return refuseCells(judgements);
    }

    private static Optional<Refused> refuseCells(double[][] judgements) {
        for (int row = 0; row < judgements.length; row++) {
            if (Math.abs(judgements[row][row] - 1) > FITS) {
                return refused(Refused.Kind.DIAGONAL_NOT_ONE, row, row, 1);
            }
            for (int column = 0; column < row; column++) {
                double lower = judgements[row][column];
                double upper = judgements[column][row];
                if (Math.max(lower, upper) > SCALE + FITS) {
                    boolean above = upper >= lower;
                    return refused(Refused.Kind.BEYOND_SCALE, above ? column : row, above ? row : column, SCALE);
                }
                if (Math.abs(lower * upper - 1) > RECIPROCAL_TOLERANCE) {
                    return refused(Refused.Kind.NOT_RECIPROCAL, row, column, 1 / upper);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Refused> refused(Refused.Kind kind, int row, int column, double expected) {
        return Optional.of(new Refused(kind, row, column, expected));
    }

    private static double[][] exactReciprocals(double[][] judgements) {
        int count = judgements.length;
        double[][] exact = new double[count][count];
        for (int row = 0; row < count; row++) {
            exact[row][row] = 1;
            for (int column = 0; column < row; column++) {
                boolean lowerLeads = judgements[row][column] > judgements[column][row];
                exact[row][column] = lowerLeads ? judgements[row][column] : 1 / judgements[column][row];
                exact[column][row] = lowerLeads ? 1 / judgements[row][column] : judgements[column][row];
            }
        }
        return exact;
    }

    private static double[] principalVector(double[][] matrix) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / matrix.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = normalized(times(matrix, vector));
            double moved = 0;
            for (int row = 0; row < next.length; row++) {
                moved = Math.max(moved, Math.abs(next[row] - vector[row]));
            }
            vector = next;
            if (moved <= TOLERANCE) {
                return vector;
            }
        }
        throw new IllegalStateException(
                "no eigenvector after " + MOST_STEPS + " steps of " + Arrays.deepToString(matrix));
    }

    private static double eigenvalue(double[][] matrix, double[] vector) {
        return Arrays.stream(times(matrix, vector)).sum();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double[] normalized(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        return Arrays.stream(vector).map(part -> part / sum).toArray();
    }

    private static Weights toWeights(double[] vector) {
        List<Long> fine = new ArrayList<>();
        for (double part : vector) {
            fine.add(Math.round(part * Weights.WHOLE * Weights.WHOLE));
        }
        return Weights.byHand(fine);
    }

    private static Optional<WorstJudgement> worst(double[][] matrix, double[] vector) {
        int worstRow = 0;
        int worstColumn = 0;
        double worst = 1 + FITS;
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                double excess = matrix[row][column] * vector[column] / vector[row];
                if (excess > worst) {
                    worst = excess;
                    worstRow = row;
                    worstColumn = column;
                }
            }
        }
        if (worstRow == worstColumn) {
            return Optional.empty();
        }
        double fitting = vector[worstRow] / vector[worstColumn];
        return Optional.of(new WorstJudgement(worstRow, worstColumn, matrix[worstRow][worstColumn], fitting));
    }
}
