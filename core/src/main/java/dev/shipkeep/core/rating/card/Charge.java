package dev.shipkeep.core.rating.card;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.Set;

/** What a surcharge costs before rounding, minimum and cap. */
public sealed interface Charge {

    /**
     * A percentage.
     *
     * @param share the percentage
     * @param base of what
     * @param with codes of earlier surcharges that are added to the base
     */
    record Percentage(Share share, Base base, Set<String> with) implements Charge {
        public Percentage {
            with = Set.copyOf(with);
        }

        public Percentage(Share share, Base base) {
            this(share, base, Set.of());
        }
    }

    /**
     * A price for the chargeable weight, or for what it exceeds a bound by.
     *
     * @param fen minor units per {@code perGrams}
     * @param perGrams the weight that the price is quoted for
     * @param aboveGrams weight that is free of it
     * @param rounding how the priced weight is rounded
     */
    record PerWeight(long fen, long perGrams, long aboveGrams, RoundingRule rounding) implements Charge {}

    /** A price for each piece that meets the conditions, or for each piece when none is asked of pieces. */
    record PerPiece(long fen) implements Charge {}

    /** A price for the consignment. */
    record Fixed(long fen) implements Charge {}

    /** What a percentage is taken of. */
    enum Base {
        /** Freight by the card, before the customer's discount. */
        LIST_FREIGHT,
        /** Freight after the customer's discount. */
        FREIGHT,
        /** Freight and all surcharges so far. */
        RUNNING_TOTAL,
        /** Insured value. */
        DECLARED_VALUE,
        /** Money to collect. */
        CASH_ON_DELIVERY
    }
}
