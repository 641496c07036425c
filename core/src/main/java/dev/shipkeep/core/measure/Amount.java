package dev.shipkeep.core.measure;

/**
 * Money as it is counted: whole minor units and the currency that they are counted in.
 *
 * @param fen minor units of the currency (fen, cents); may be negative
 * @param currency ISO 4217 code such as {@code CNY}
 */
public record Amount(long fen, String currency) {
    public Amount {
        if (currency.isBlank()) {
            throw new IllegalArgumentException("currency is blank");
        }
    }

    /**
     * The sum of two amounts of one currency.
     *
     * @throws IllegalArgumentException when the currencies differ
     * @throws ArithmeticException when the sum leaves the range of a long
     */
    public Amount plus(Amount other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Amount(Math.addExact(fen, other.fen), currency);
    }
}
