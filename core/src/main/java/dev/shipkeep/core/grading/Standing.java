package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.Proportion;
import java.util.Arrays;

/**
 * Where values stand on the Pareto curve of a group; values that are not positive bring nothing and stand at its
 * end.
 */
final class Standing {
    private final long[] ascending;
    /** {@code sumFrom[i]} is the sum of {@code ascending[i…]}. */
    private final long[] sumFrom;

    Standing(long[] values) {
        ascending = Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        sumFrom = new long[ascending.length + 1];
        for (int index = ascending.length - 1; index >= 0; index--) {
            sumFrom[index] = Math.addExact(sumFrom[index + 1], ascending[index]);
        }
    }

    /** Part of the total that this value is, basis points rounded down. */
    int shareBasisPoints(long value) {
        return value <= 0 || total() == 0 ? 0 : Proportion.floorBasisPoints(value, total());
    }

    /** Part of the total that strictly larger values bring, basis points rounded down: equal values stand alike. */
    int aheadBasisPoints(long value) {
        if (value <= 0) {
            return Proportion.WHOLE;
        }
        return total() == 0 ? 0 : Proportion.floorBasisPoints(sumFrom[firstAbove(value)], total());
    }

    /**
     * 100 for the largest, falling in proportion to what stands ahead: to {@code scoreAtShareA} at the first bound,
     * to {@code scoreAtShareB} at the second, to 0 at the end. Free of currency and scale, and never less for a
     * larger value.
     */
    int mark(long value, GradingPolicy policy) {
        if (value <= 0) {
            return 0;
        }
        long ahead = aheadBasisPoints(value);
        long shareA = policy.value(Threshold.SHARE_A);
        long shareB = policy.value(Threshold.SHARE_B);
        long markA = policy.value(Threshold.SCORE_AT_SHARE_A);
        long markB = policy.value(Threshold.SCORE_AT_SHARE_B);
        if (ahead <= shareA) {
            return between(ahead, 0, shareA, Marks.FULL, markA);
        }
        return ahead <= shareB
                ? between(ahead, shareA, shareB, markA, markB)
                : between(ahead, shareB, Proportion.WHOLE, markB, 0);
    }

    private long total() {
        return sumFrom[0];
    }

    private static int between(long at, long from, long to, long markFrom, long markTo) {
        return (int) (markTo + (markFrom - markTo) * (to - at) / (to - from));
    }

    private int firstAbove(long value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
