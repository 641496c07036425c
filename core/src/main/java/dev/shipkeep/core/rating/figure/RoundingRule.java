package dev.shipkeep.core.rating.figure;

import java.math.BigInteger;

/**
 * How a weight (grams), a length (millimetres) or money (minor units) is brought to whole steps. A figure that is a
 * whole number of steps stays as it is under every rule.
 *
 * @param kind which rule
 * @param step the step, in the unit of what is rounded; at least 1
 * @param lower {@link Kind#UP_AFTER_GRACE}: the grace; {@link Kind#HALF_STEPS}: where the rest becomes half a step;
 *     0 otherwise
 * @param upper {@link Kind#HALF_STEPS}: where the rest becomes a whole step; 0 otherwise
 */
public record RoundingRule(Kind kind, long step, long lower, long upper) {
    /** Leaves whole units as they are and counts a started one as whole. */
    public static final RoundingRule UP_TO_UNIT = up(1);

    /** To the nearest whole unit, half of one up: the usual way to the fen. */
    public static final RoundingRule HALF_UP_TO_UNIT = halfUp(1);

    /** What happens to the rest beyond the whole steps. */
    public enum Kind {
        /** A started step counts as whole. */
        UP,
        /** The rest is dropped. */
        DOWN,
        /** Half a step or more counts as whole. */
        HALF_UP,
        /** A rest up to the grace is dropped, more counts as whole. */
        UP_AFTER_GRACE,
        /** Less than {@code lower} is dropped, less than {@code upper} is half a step, from there a whole one. */
        HALF_STEPS
    }

    public RoundingRule {
        if (step < 1) {
            throw new IllegalArgumentException("the step must be at least 1 but is " + step);
        }
        boolean ordered =
                switch (kind) {
                    case UP, DOWN, HALF_UP -> lower == 0 && upper == 0;
                    case UP_AFTER_GRACE -> lower >= 0 && lower < step && upper == 0;
                    case HALF_STEPS -> step % 2 == 0 && lower > 0 && lower <= upper && upper <= step;
                };
        if (!ordered) {
            throw new IllegalArgumentException(kind + " of " + step + " with bounds " + lower + " and " + upper);
        }
    }

    /** A started step counts as whole. */
    public static RoundingRule up(long step) {
        return new RoundingRule(Kind.UP, step, 0, 0);
    }

    /** The rest is dropped. */
    public static RoundingRule down(long step) {
        return new RoundingRule(Kind.DOWN, step, 0, 0);
    }

    /** Half a step or more counts as whole. */
    public static RoundingRule halfUp(long step) {
        return new RoundingRule(Kind.HALF_UP, step, 0, 0);
    }

    /** A rest up to the grace, inclusive, is dropped; more counts as whole. */
    public static RoundingRule upAfterGrace(long step, long grace) {
        return new RoundingRule(Kind.UP_AFTER_GRACE, step, grace, 0);
    }

    /**
     * The trade's rule 二退三进、七退八进: of a kilogram, .1 and .2 are dropped, .3 to .7 become half, .8 and .9 whole. The
     * rest is read in tenths, what is beyond a tenth does not count.
     */
    public static RoundingRule twoThreeSevenEight() {
        return new RoundingRule(Kind.HALF_STEPS, 1_000, 300, 800);
    }

    /**
     * Brings {@code whole + rest ÷ denominator} to steps.
     *
     * @param whole zero or more
     * @param rest zero or more, less than the denominator
     * @param denominator more than zero; times the step it must fit a long
     */
    public long round(long whole, long rest, long denominator) {
        if (step == 1) {
            return rest == 0 ? whole : roundUnit(whole, rest, denominator);
        }
        long steps = whole / step;
        long left = (whole - steps * step) * denominator + rest;
        return left == 0 ? whole : steps * step + roundRest(left, denominator);
    }

    /** Brings a whole figure, zero or more, to steps. */
    public long round(long whole) {
        return step == 1 ? whole : round(whole, 0, 1);
    }

    /** {@link #round(long, long, long)} for figures of any size. */
    public BigInteger round(BigInteger numerator, BigInteger denominator) {
        BigInteger unit = denominator.multiply(BigInteger.valueOf(step));
        BigInteger[] parts = numerator.divideAndRemainder(unit);
        BigInteger rounded = parts[0].multiply(BigInteger.valueOf(step));
        return parts[1].signum() == 0 ? rounded : rounded.add(BigInteger.valueOf(roundRest(parts[1], denominator)));
    }

    /** The least figure more than zero that the rule can answer. */
    public long smallest() {
        return kind == Kind.HALF_STEPS ? step / 2 : step;
    }

    private long roundUnit(long whole, long rest, long denominator) {
        boolean up =
                switch (kind) {
                    case UP, UP_AFTER_GRACE -> true;
                    case DOWN, HALF_STEPS -> false;
                    case HALF_UP -> rest >= denominator - rest;
                };
        return up ? whole + 1 : whole;
    }

    private long roundRest(long left, long denominator) {
        return switch (kind) {
            case UP -> step;
            case DOWN -> 0;
            case HALF_UP -> left >= step * denominator - left ? step : 0;
            case UP_AFTER_GRACE -> left > lower * denominator ? step : 0;
            case HALF_STEPS -> left < lower * denominator ? 0 : left < upper * denominator ? step / 2 : step;
        };
    }

    private long roundRest(BigInteger left, BigInteger denominator) {
        return switch (kind) {
            case UP -> step;
            case DOWN -> 0;
            case HALF_UP -> left.shiftLeft(1).compareTo(times(denominator, step)) >= 0 ? step : 0;
            case UP_AFTER_GRACE -> left.compareTo(times(denominator, lower)) > 0 ? step : 0;
            case HALF_STEPS ->
                left.compareTo(times(denominator, lower)) < 0
                        ? 0
                        : left.compareTo(times(denominator, upper)) < 0 ? step / 2 : step;
        };
    }

    private static BigInteger times(BigInteger figure, long factor) {
        return figure.multiply(BigInteger.valueOf(factor));
    }
}
