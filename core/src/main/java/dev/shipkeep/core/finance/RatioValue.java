package dev.shipkeep.core.finance;

import java.util.List;

/** What a ratio comes to, or why it says nothing. */
public sealed interface RatioValue {

    /**
     * A value.
     *
     * @param value exact
     * @param basis which figures of the balance sheet it was taken from
     */
    record Known(Fraction value, Basis basis) implements RatioValue {}

    /**
     * No value.
     *
     * @param cause why
     * @param items the items that are missing, or those of the denominator
     */
    record Undefined(Cause cause, List<StatementItem> items) implements RatioValue {
        public Undefined {
            items = List.copyOf(items);
        }
    }

    /** Which figures of the balance sheet a ratio was taken from. */
    enum Basis {
        /** The formula takes no average. */
        YEAR,
        /** Mean of the end of the year before and the end of the year. */
        AVERAGE,
        /** End of the year alone, because the year before is not known or in another currency. */
        CLOSING
    }

    /** Why a ratio says nothing. */
    enum Cause {
        /** An item is not known. */
        MISSING,
        /** Division by zero. */
        ZERO_DENOMINATOR,
        /** Equity, or equity without intangibles, is below zero: a small ratio would look good and be bad. */
        NEGATIVE_EQUITY,
        /** Another denominator is below zero, which a right statement does not have. */
        NEGATIVE_DENOMINATOR
    }
}
