package dev.shipkeep.core.grading;

/** Marks from 0 to {@link #FULL}; fractions are rounded down. */
final class Marks {
    static final int FULL = 100;

    private Marks() {}

    /**
     * In proportion from none at zero to the full mark at {@code full}; the full value stays below 10¹⁶, so nothing
     * overflows.
     */
    static int rising(long value, long full) {
        if (value <= 0) {
            return 0;
        }
        return value >= full ? FULL : (int) (value * FULL / full);
    }

    /** In proportion from the full mark at {@code light} or less to none at {@code heavy} or more. */
    static int falling(long value, long light, long heavy) {
        if (value <= light) {
            return FULL;
        }
        return value >= heavy ? 0 : (int) ((heavy - value) * FULL / (heavy - light));
    }

    /** A weighted mean; 0 when nothing weighs, since what is not known cannot speak for an account. */
    static int mean(long weightedSum, long weights) {
        return weights == 0 ? 0 : (int) (weightedSum / weights);
    }
}
