package dev.shipkeep.core.grading;

import java.util.List;

/**
 * One threshold with its present value, as a page edits it and JSON stores it.
 *
 * @param name stable name such as {@code shareA}; the application's text for it is keyed by this
 * @param kind how to write and read the value
 * @param value the present value in the unit of the kind; for a choice the index into {@code choices}
 * @param defaultValue the shipped value
 * @param minimum least value allowed
 * @param maximum largest value allowed
 * @param choices names to choose from; empty unless the kind is a choice
 */
public record PolicyField(
        String name, Kind kind, long value, long defaultValue, long minimum, long maximum, List<String> choices) {

    /** The unit of a value. */
    public enum Kind {
        /** Parcels, intervals and other plain counts. */
        COUNT,
        /** Minor units of the accounts' currency. */
        MONEY,
        /** Basis points; 10 000 is 100 %. */
        RATE,
        /** Marks 0–100. */
        SCORE,
        /** Weight against the other weights of its set; they need not add up to 100. */
        WEIGHT,
        /** Days. */
        DAYS,
        /** Weeks. */
        WEEKS,
        /** One of the choices. */
        CHOICE
    }

    public PolicyField {
        choices = List.copyOf(choices);
    }
}
