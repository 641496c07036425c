package dev.shipkeep.core.rating.card;

import java.util.List;
import java.util.Set;

/** When a surcharge applies; all conditions of a surcharge must hold. */
public sealed interface Condition {

    /** On the days of any of the periods (peak season). */
    record OnDays(List<Validity> periods) implements Condition {
        public OnDays {
            periods = List.copyOf(periods);
        }
    }

    /** To these places (remote area). */
    record ToPlaces(PlaceSet places) implements Condition {}

    /** From these places. */
    record FromPlaces(PlaceSet places) implements Condition {}

    /** For these products of the card. */
    record ForProducts(Set<String> products) implements Condition {
        public ForProducts {
            products = Set.copyOf(products);
        }
    }

    /** When the parcel takes this service (return, address change, time window and whatever a carrier offers). */
    record WithService(String service) implements Condition {}

    /**
     * When a figure lies between two bounds.
     *
     * @param measure the figure
     * @param from least value, inclusive
     * @param through largest value, inclusive; {@link Band#UNLIMITED} for none
     */
    record Measured(Measure measure, long from, long through) implements Condition {}

    /** A figure of a parcel or of each of its pieces. An unknown dimension is 0. */
    enum Measure {
        /** Longest side of a piece, millimetres. */
        LONGEST_SIDE,
        /** Second longest side of a piece, millimetres. */
        SECOND_SIDE,
        /** Length plus girth of a piece: longest side + 2 × the two others, millimetres. */
        GIRTH,
        /** Length + width + height of a piece, millimetres. */
        SIDES,
        /** Actual weight of a piece, grams. */
        PIECE_WEIGHT,
        /** Actual weight of the consignment, grams. */
        ACTUAL_WEIGHT,
        /** Chargeable weight of the consignment, grams. */
        CHARGEABLE_WEIGHT,
        /** Number of pieces. */
        PIECES,
        /** Insured value, minor units; 0 when not insured. */
        DECLARED_VALUE,
        /** Money to collect, minor units; 0 for none. */
        CASH_ON_DELIVERY;

        /** Whether it is asked of each piece, so that only the pieces that meet it count. */
        public boolean ofPiece() {
            return ordinal() <= PIECE_WEIGHT.ordinal();
        }
    }
}
