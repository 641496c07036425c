package dev.shipkeep.core.lookalike;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well scores tell two outcomes apart: the share of all pairs of one of each in which the valuable one has the
 * higher score, a tie counting half (area under the ROC curve, Mann and Whitney). 0.5 is chance, 1 is perfect.
 */
public final class AreaUnderCurve {

    private AreaUnderCurve() {}

    /**
     * The area, empty unless there are both outcomes.
     *
     * @param scores none is NaN
     * @param outcomes as many as scores
     * @throws IllegalArgumentException when they are not as many
     */
    public static OptionalDouble of(double[] scores, boolean[] outcomes) {
        if (scores.length != outcomes.length) {
            throw new IllegalArgumentException(scores.length + " scores and " + outcomes.length + " outcomes");
        }
        int[] ascending = IntStream.range(0, scores.length)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[one] + 0.0, scores[other] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        long positives = 0;
        long negatives = 0;
        long halves = 0;
        int start = 0;
        while (start < ascending.length) {
            int end = start;
            long valuable = 0;
            while (end < ascending.length && scores[ascending[end]] == scores[ascending[start]]) {
                valuable += outcomes[ascending[end]] ? 1 : 0;
                end++;
            }
            long others = end - start - valuable;
            halves += valuable * (2 * negatives + others);
            positives += valuable;
            negatives += others;
            start = end;
        }
        return positives == 0 || negatives == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(halves / (2.0 * positives * negatives));
    }
}
