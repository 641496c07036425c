package dev.shipkeep.bench.load;

import java.util.Arrays;

/** Durations in nanoseconds, to be asked for percentiles. Not thread-safe. */
public final class Latencies {

    private long[] nanos = new long[1 << 12];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration;
    }

    void addAll(Latencies other) {
        for (int i = 0; i < other.size; i++) {
            add(other.nanos[i]);
        }
    }

    public int size() {
        return size;
    }

    /** The smallest duration that at least {@code percent} of all do not exceed, in milliseconds. */
    public double millis(int percent) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * size);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
