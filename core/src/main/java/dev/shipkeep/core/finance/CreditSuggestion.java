package dev.shipkeep.core.finance;

import java.math.BigInteger;
import java.util.List;

/**
 * The credit that a customer's figures would bear; a person decides.
 *
 * @param year the year that it was read from
 * @param points points earned
 * @param attainable points that can be earned
 * @param creditDays days to pay after the bill; 0 is payment in advance
 * @param limitPercent credit limit in percent of what we bill the customer in a month; 0 is none
 * @param reasons what stops credit first, then the ratios, those that cost most points first
 */
public record CreditSuggestion(
        int year, int points, int attainable, int creditDays, int limitPercent, List<Reason> reasons) {

    private static final BigInteger PERCENT = BigInteger.valueOf(100);

    public CreditSuggestion {
        reasons = List.copyOf(reasons);
    }

    /**
     * The credit limit in fen, rounded down.
     *
     * @param monthlyRevenueFen what we bill the customer in a month, or expect to; 0 or more
     * @throws ArithmeticException when the limit leaves the range of a long
     */
    public long limitFen(long monthlyRevenueFen) {
        return BigInteger.valueOf(Math.max(0, monthlyRevenueFen))
                .multiply(BigInteger.valueOf(limitPercent))
                .divide(PERCENT)
                .longValueExact();
    }

    /** Why the suggestion is what it is. */
    public sealed interface Reason {}

    /** What stops credit whatever the points. */
    public enum Stop implements Reason {
        /** The statement does not balance, or its parts do not fit. */
        STATEMENT_WRONG,
        /** The debts are as much as the assets or more. */
        NO_EQUITY
    }

    /**
     * What a ratio brought.
     *
     * @param value what it came to, or why it says nothing
     * @param points points that it brought
     * @param attainable points that it could have brought
     */
    public record Scored(Ratio ratio, RatioValue value, int points, int attainable) implements Reason {}
}
