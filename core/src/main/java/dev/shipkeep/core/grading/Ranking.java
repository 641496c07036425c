package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.Proportion;

/** Ranks and ABC classes of one group: arrays by the position of the account in the group. */
final class Ranking {
    final int[] rank;
    final Abc[] abc;
    final int[] shareBasisPoints;
    final int[] cumulativeBasisPoints;

    /** Ranks by value descending, ties by id ascending. */
    Ranking(long[] values, long[] ids, GradingPolicy policy) {
        int count = values.length;
        rank = new int[count];
        abc = new Abc[count];
        shareBasisPoints = new int[count];
        cumulativeBasisPoints = new int[count];
        long total = positiveSum(values);
        long cumulative = 0;
        int[] order = order(values, ids);
        for (int place = 0; place < count; place++) {
            int account = order[place];
            rank[account] = place + 1;
            if (values[account] <= 0) {
                abc[account] = Abc.C;
                cumulativeBasisPoints[account] = Proportion.WHOLE;
                continue;
            }
            cumulative += values[account];
            abc[account] = place == 0 ? Abc.A : classOf(cumulative, total, policy);
            shareBasisPoints[account] = Proportion.floorBasisPoints(values[account], total);
            cumulativeBasisPoints[account] = Proportion.ceilingBasisPoints(cumulative, total);
        }
    }

    private static Abc classOf(long cumulative, long total, GradingPolicy policy) {
        if (isWithin(cumulative, total, policy.value(Threshold.SHARE_A))) {
            return Abc.A;
        }
        return isWithin(cumulative, total, policy.value(Threshold.SHARE_B)) ? Abc.B : Abc.C;
    }

    private static boolean isWithin(long cumulative, long total, long boundBasisPoints) {
        return Proportion.compareProducts(cumulative, Proportion.WHOLE, boundBasisPoints, total) <= 0;
    }

    private static long positiveSum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum = Math.addExact(sum, Math.max(0, value));
        }
        return sum;
    }

    /** A merge sort of positions, because the library sorts no positions without a box for each. */
    private static int[] order(long[] values, long[] ids) {
        int count = values.length;
        int[] from = new int[count];
        for (int position = 0; position < count; position++) {
            from[position] = position;
        }
        int[] to = new int[count];
        for (long width = 1; width < count; width *= 2) {
            for (long start = 0; start < count; start += 2 * width) {
                int middle = (int) Math.min(start + width, count);
                int end = (int) Math.min(start + 2 * width, count);
                merge(from, to, (int) start, middle, end, values, ids);
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void merge(int[] from, int[] to, int start, int middle, int end, long[] values, long[] ids) {
        int left = start;
        int right = middle;
        for (int place = start; place < end; place++) {
            boolean takeLeft = left < middle && (right >= end || !comesBefore(from[right], from[left], values, ids));
            to[place] = takeLeft ? from[left++] : from[right++];
        }
    }

    private static boolean comesBefore(int one, int other, long[] values, long[] ids) {
        return values[one] != values[other] ? values[one] > values[other] : ids[one] < ids[other];
    }
}
