package dev.shipkeep.core.rating.figure;

/**
 * Money before it is rounded: {@code fen + numerator ÷ denominator}.
 *
 * @param fen whole minor units
 * @param numerator what is left over, at least 0 and less than the denominator
 * @param denominator more than zero; the fraction is in lowest terms, so 1 when nothing is left over
 * @param currency ISO 4217 code
 */
public record ExactAmount(long fen, long numerator, long denominator, String currency) {
    public ExactAmount {
        if (denominator <= 0 || numerator < 0 || numerator >= denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not a proper fraction");
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Whether nothing is left over. */
    public boolean isWhole() {
        return numerator == 0;
    }

    /** The largest number that divides both; the other when one is zero. */
    public static long greatestCommonDivisor(long first, long second) {
        long larger = first;
        long smaller = second;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }
}
