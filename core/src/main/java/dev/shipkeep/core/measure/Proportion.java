package dev.shipkeep.core.measure;

import java.math.BigInteger;

/**
 * Proportions of longs without a double: exact for every pair of longs, rounding named at the call.
 */
public final class Proportion {
    /** Basis points of the whole. */
    public static final int WHOLE = 10_000;

    private static final long SAFE = Long.MAX_VALUE / WHOLE;
    private static final BigInteger BIG_WHOLE = BigInteger.valueOf(WHOLE);

    private Proportion() {}

    /**
     * {@code part ÷ whole} in basis points, rounded down (toward minus infinity), so that a rate never claims more
     * than it is. Beyond the range of an int the nearest int is answered.
     *
     * @param whole more than zero
     * @throws IllegalArgumentException when the whole is not positive
     */
    public static int floorBasisPoints(long part, long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("the whole must be positive but is " + whole);
        }
        if (part <= SAFE && part >= -SAFE) {
            return saturated(Math.floorDiv(part * WHOLE, whole));
        }
        BigInteger[] quotient =
                BigInteger.valueOf(part).multiply(BIG_WHOLE).divideAndRemainder(BigInteger.valueOf(whole));
        BigInteger floor = quotient[1].signum() < 0 ? quotient[0].subtract(BigInteger.ONE) : quotient[0];
        return floor.bitLength() < Long.SIZE ? saturated(floor.longValue()) : saturatedSign(floor.signum());
    }

    /**
     * {@code part ÷ whole} in basis points, rounded up, so that "at most 80 %" holds for the answer exactly when it
     * holds for the fraction.
     *
     * @param whole more than zero
     * @throws IllegalArgumentException when the whole is not positive
     */
    public static int ceilingBasisPoints(long part, long whole) {
        int floor = floorBasisPoints(part, whole);
        boolean exact = compareProducts(part, WHOLE, floor, whole) <= 0;
        return exact || floor == Integer.MAX_VALUE ? floor : floor + 1;
    }

    /**
     * Compares {@code a × b} with {@code c × d} in 128 bits: negative, zero or positive as the first is less,
     * equal, more.
     */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    private static int saturated(long value) {
        return (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static int saturatedSign(int sign) {
        return sign < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
}
