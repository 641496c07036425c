package dev.shipkeep.core.lookalike;

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares), halving a step that
 * makes things worse. Rows hold one column of each feature; the constant stands behind the columns and is not
 * penalised. Deterministic: the same rows in the same order give the same bits.
 */
final class LogisticFit {

    /** Done when no coefficient moves by more, in log odds. */
    static final double TOLERANCE = 1e-9;

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 40;
    private static final double NOISE = 1e-12;

    private final int[][] rows;
    private final boolean[] outcomes;
    private final int constant;
    private final double ridge;

    /**
     * @param rows columns that are 1 in each row
     * @param outcomes one per row
     * @param columns number of columns
     * @param ridge more than 0, so that there is exactly one answer
     */
    LogisticFit(int[][] rows, boolean[] outcomes, int columns, double ridge) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.constant = columns;
        this.ridge = ridge;
    }

    /** The coefficients of the columns, then the constant. */
    double[] fit() {
        double[] coefficients = new double[constant + 1];
        double loss = loss(coefficients);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(coefficients);
            if (largest(direction) <= TOLERANCE) {
                return plus(coefficients, direction, 1);
            }
            double share = 1;
            double[] next = plus(coefficients, direction, share);
            double nextLoss = loss(next);
            for (int halving = 0; nextLoss > loss + NOISE * Math.abs(loss) && halving < MOST_HALVINGS; halving++) {
                share /= 2;
                next = plus(coefficients, direction, share);
                nextLoss = loss(next);
            }
            coefficients = next;
            loss = nextLoss;
        }
        throw new IllegalStateException("no fit after " + MOST_STEPS + " steps");
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private double loss(double[] coefficients) {
        double loss = 0;
        for (int column = 0; column < constant; column++) {
            loss += ridge / 2 * coefficients[column] * coefficients[column];
        }
        for (int row = 0; row < rows.length; row++) {
            double logOdds = logOdds(rows[row], coefficients);
            double against = outcomes[row] ? -logOdds : logOdds;
            loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
        }
        return loss;
    }

    private double logOdds(int[] row, double[] coefficients) {
        double sum = coefficients[constant];
        for (int column : row) {
            sum += coefficients[column];
        }
        return sum;
    }

    private double[] direction(double[] coefficients) {
        double[] slope = new double[constant + 1];
        double[][] curvature = new double[constant + 1][constant + 1];
        for (int column = 0; column < constant; column++) {
            slope[column] = -ridge * coefficients[column];
            curvature[column][column] = ridge;
        }
        for (int row = 0; row < rows.length; row++) {
            double probability = probability(logOdds(rows[row], coefficients));
            addRow(rows[row], (outcomes[row] ? 1 : 0) - probability, probability * (1 - probability), slope, curvature);
        }
        return solve(curvature, slope);
    }

    /** Columns of a row ascend, so that only the lower half is filled. */
    private void addRow(int[] row, double error, double weight, double[] slope, double[][] curvature) {
        for (int position = 0; position < row.length; position++) {
            int column = row[position];
            slope[column] += error;
            for (int other = 0; other <= position; other++) {
                curvature[column][row[other]] += weight;
            }
            curvature[constant][column] += weight;
        }
        slope[constant] += error;
        curvature[constant][constant] += weight;
    }

    /** Solves by Cholesky; only the lower half of the matrix is read, and it is overwritten. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = matrix[row][column];
                for (int inner = 0; inner < column; inner++) {
                    sum -= matrix[row][inner] * matrix[column][inner];
                }
                matrix[row][column] = row == column ? Math.sqrt(sum) : sum / matrix[column][column];
            }
            for (int column = 0; column < row; column++) {
                solution[row] -= matrix[row][column] * solution[column];
            }
            solution[row] /= matrix[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int below = row + 1; below < size; below++) {
                solution[row] -= matrix[below][row] * solution[below];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }

    private static double[] plus(double[] coefficients, double[] direction, double share) {
        double[] sum = coefficients.clone();
        for (int column = 0; column < sum.length; column++) {
            sum[column] += share * direction[column];
        }
        return sum;
    }

    private static double largest(double[] direction) {
        double largest = 0;
        for (double part : direction) {
            largest = Math.max(largest, Math.abs(part));
        }
        return largest;
    }
}
