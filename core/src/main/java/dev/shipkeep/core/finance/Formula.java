package dev.shipkeep.core.finance;

import java.util.List;

/** How a ratio is made of the items of a statement. */
sealed interface Formula {

    /** Days of a year, as the course counts them. */
    int YEAR_DAYS = 365;

    /** {@code times × over ÷ under}. */
    record Quotient(int times, List<Term> over, List<Term> under) implements Formula {}

    /** One ratio plus another. */
    record Sum(Ratio one, Ratio other) implements Formula {}

    /**
     * A part of a sum.
     *
     * @param sign 1 or −1
     * @param averaged the mean of the beginning and the end of the year
     */
    record Term(StatementItem item, int sign, boolean averaged) {}

    static Term of(StatementItem item) {
        return new Term(item, 1, false);
    }

    static Term less(StatementItem item) {
        return new Term(item, -1, false);
    }

    static Term averageOf(StatementItem item) {
        return new Term(item, 1, true);
    }

    static Formula quotient(Term over, Term under) {
        return quotient(List.of(over), List.of(under));
    }

    static Formula quotient(List<Term> over, Term under) {
        return quotient(over, List.of(under));
    }

    static Formula quotient(Term over, List<Term> under) {
        return quotient(List.of(over), under);
    }

    static Formula quotient(List<Term> over, List<Term> under) {
        return new Quotient(1, over, under);
    }

    /** {@code 365 ÷ (flow ÷ stock)}, written so that an empty stock is 0 days. */
    static Formula yearTimes(Term stock, Term flow) {
        return new Quotient(YEAR_DAYS, List.of(stock), List.of(flow));
    }
}
