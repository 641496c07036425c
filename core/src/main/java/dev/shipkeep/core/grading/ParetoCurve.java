package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.Proportion;
import java.util.ArrayList;
import java.util.List;

/**
 * The cumulative curve of values from the largest to the smallest, and the real split beside "20 % carry 80 %".
 * Accounts that bring nothing or less are counted as accounts without value.
 *
 * @param points from (0, 0) to (10 000, 10 000), at most as many as asked for; empty when there is no positive value
 * @param accounts how many values
 * @param totalValue sum of the positive values
 * @param accountsCarryingMost fewest of the largest accounts that carry at least 80 % of the value
 * @param accountsCarryingMostBasisPoints the same as part of all accounts, rounded up
 * @param topFifthAccounts a fifth of the accounts, rounded up to whole accounts
 * @param topFifthBasisPoints the part of the value that they carry, rounded down
 */
public record ParetoCurve(
        List<Point> points,
        long accounts,
        long totalValue,
        long accountsCarryingMost,
        int accountsCarryingMostBasisPoints,
        long topFifthAccounts,
        int topFifthBasisPoints) {

    /** The part of the value that "most" means, basis points. */
    public static final int MOST_BASIS_POINTS = 8_000;

    private static final int FIFTH = 5;

    /**
     * A point of the curve.
     *
     * @param accountsBasisPoints part of the accounts, the largest first, rounded down
     * @param valueBasisPoints part of the value that they carry, rounded down
     */
    public record Point(int accountsBasisPoints, int valueBasisPoints) {}

    public ParetoCurve {
        points = List.copyOf(points);
    }

    /**
     * Draws the curve.
     *
     * @param valuesDescending values of one currency or counts, largest first
     * @param points how many points to draw at most, both ends included; at least 2
     * @throws IllegalArgumentException when the values are not descending or fewer than 2 points are asked for
     */
    public static ParetoCurve of(long[] valuesDescending, int points) {
        if (points < 2) {
            throw new IllegalArgumentException("a curve needs at least 2 points but got " + points);
        }
        int count = valuesDescending.length;
        long[] cumulative = cumulative(valuesDescending);
        long total = cumulative[count];
        if (total == 0) {
            return new ParetoCurve(List.of(), count, 0, 0, 0, 0, 0);
        }
        int carrying = 0;
        while (Proportion.compareProducts(cumulative[carrying], Proportion.WHOLE, MOST_BASIS_POINTS, total) < 0) {
            carrying++;
        }
        int fifth = Math.ceilDiv(count, FIFTH);
        return new ParetoCurve(
                draw(cumulative, points),
                count,
                total,
                carrying,
                Proportion.ceilingBasisPoints(carrying, count),
                fifth,
                Proportion.floorBasisPoints(cumulative[fifth], total));
    }

    private static long[] cumulative(long[] valuesDescending) {
        long[] cumulative = new long[valuesDescending.length + 1];
        for (int index = 0; index < valuesDescending.length; index++) {
            if (index > 0 && valuesDescending[index] > valuesDescending[index - 1]) {
                throw new IllegalArgumentException("value " + index + " is larger than the one before it");
            }
            cumulative[index + 1] = Math.addExact(cumulative[index], Math.max(0, valuesDescending[index]));
        }
        return cumulative;
    }

    private static List<Point> draw(long[] cumulative, int points) {
        int count = cumulative.length - 1;
        int steps = Math.min(points - 1, count);
        List<Point> drawn = new ArrayList<>(steps + 1);
        for (int step = 0; step <= steps; step++) {
            int accounts = (int) ((long) count * step / steps);
            drawn.add(new Point(
                    Proportion.floorBasisPoints(accounts, count),
                    Proportion.floorBasisPoints(cumulative[accounts], cumulative[count])));
        }
        return drawn;
    }
}
