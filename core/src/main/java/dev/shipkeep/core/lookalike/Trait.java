package dev.shipkeep.core.lookalike;

/** What is known of a candidate under one name. What is not known is left out, which is a level of its own. */
public sealed interface Trait {

    /** One of several names: an industry, a source, a district. */
    record Category(String name) implements Trait {}

    /** A number in a unit that is the same for all candidates: parcels a month, grams, distance. */
    record Figure(double value) implements Trait {
        /** @throws IllegalArgumentException when it is no finite number */
        public Figure {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a figure must be finite but is " + value);
            }
        }
    }
}
