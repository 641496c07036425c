package dev.shipkeep.core.rating.volume;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.math.BigInteger;

/** An exact amount of any size, zero or more; these sums are few, so they need no hurry. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction plus(Fraction other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return reduced(sum, denominator.multiply(other.denominator));
    }

    Fraction times(Fraction other) {
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return new Fraction(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * The amount in whole steps.
     *
     * @throws ArithmeticException when it leaves the range of a long
     */
    long rounded(RoundingRule rule) {
        return rule.round(numerator, denominator).longValueExact();
    }
}
