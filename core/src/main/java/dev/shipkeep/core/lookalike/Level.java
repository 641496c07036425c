package dev.shipkeep.core.lookalike;

/** A value of a feature as the model sees it. */
public sealed interface Level {

    /** A name that is common enough to be learned by itself. */
    record Named(String name) implements Level {}

    /**
     * Figures above {@code above} and up to {@code through}; the first range begins at minus infinity, the last ends at
     * infinity.
     */
    record Range(double above, double through) implements Level {
        boolean contains(double value) {
            return value > above && value <= through;
        }
    }

    /** Not known. */
    record Missing() implements Level {}

    /** All that is too rare to be learned by itself, and names that were never seen. */
    record Rare() implements Level {}
}
