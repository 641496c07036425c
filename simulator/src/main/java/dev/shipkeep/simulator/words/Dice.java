package dev.shipkeep.simulator.words;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * SplitMix64 that can be set to a new seed without a new object. Our own, and with table-driven normal numbers,
 * because the same seed must give the same carrier on every JDK. Not thread-safe.
 */
public final class Dice implements RandomGenerator {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int NORMAL_STEPS = 4096;
    private static final double[] NORMAL = normalQuantiles();

    private long state;

    public Dice(long seed) {
        state = seed;
    }

    /** One seed per subject (and day), so that results never depend on the order in which subjects are visited. */
    public static Dice of(long seed, long subject, long day) {
        return new Dice(mix(seed, subject, day));
    }

    public static long mix(long seed, long subject, long day) {
        return scramble(scramble(seed + GOLDEN * (subject + 1)) + GOLDEN * (day + 1));
    }

    public void reseed(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return scramble(state);
    }

    /** In [0, 1). */
    public double unit() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** In [0, bound). */
    public int below(int bound) {
        return (int) (((nextLong() >>> 33) * bound) >>> 31);
    }

    public int between(int low, int highInclusive) {
        return low + below(highInclusive - low + 1);
    }

    public boolean chance(double probability) {
        return unit() < probability;
    }

    public <T> T pick(List<T> items) {
        return items.get(below(items.size()));
    }

    /** An index, with the chance that its weight has in the sum. */
    public int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** Standard normal, from 4096 quantiles. */
    public double normal() {
        return NORMAL[(int) (nextLong() >>> 52)];
    }

    /** By inversion for small means; a rounded normal number from 30 on. */
    public int poisson(double mean) {
        double left = unit();
        if (left < 1 - mean) {
            return 0; // e^-mean is never below 1-mean: most shippers on most days leave here
        }
        if (mean >= 30) {
            return (int) Math.max(0, Math.floor(mean + Math.sqrt(mean) * normal() + 0.5));
        }
        double probability = StrictMath.exp(-mean);
        int count = 0;
        while (left >= probability && count < 200) {
            left -= probability;
            probability *= mean / ++count;
        }
        return count;
    }

    public void shuffle(int[] items) {
        for (int i = items.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int moved = items[i];
            items[i] = items[j];
            items[j] = moved;
        }
    }

    /** A number in [0, 1) that belongs to the subject and the week, whoever asks. */
    public static double unitOf(long seed, long subject, long week) {
        return (mix(seed, subject, week) >>> 11) * 0x1.0p-53;
    }

    private static long scramble(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static double[] normalQuantiles() {
        double[] quantiles = new double[NORMAL_STEPS];
        for (int i = 0; i < NORMAL_STEPS; i++) {
            quantiles[i] = normalQuantile((i + 0.5) / NORMAL_STEPS);
        }
        return quantiles;
    }

    /** Bisection on the cumulative distribution: slow and plain, runs once. */
    private static double normalQuantile(double probability) {
        double low = -6;
        double high = 6;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (normalCumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Abramowitz and Stegun 26.2.17, error below 7.5e-8. */
    private static double normalCumulative(double x) {
        double t = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = StrictMath.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return x >= 0 ? 1 - tail : tail;
    }
}
