package dev.shipkeep.bench;

import java.util.Arrays;
import java.util.List;

/** The middle of some runs: one slow run, or one lucky one, does not make the figure. */
public final class Medians {

    private Medians() {}

    public static double of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static double of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** All runs, so that a reader sees how far they lie apart. */
    public static String runs(String format, List<Double> values) {
        return String.join(
                " / ", values.stream().map(value -> Figure.text(format, value)).toList());
    }
}
