package dev.shipkeep.core.lookalike;

/** What comes of learning: a model with its quality, or why there is none. */
public sealed interface Learning {

    /**
     * Learned.
     *
     * @param model ranks candidates; learned from the examples that were not held back, so that the quality is its own
     * @param examples examples that were learned from
     * @param valuable those of them that became valuable
     * @param heldBack how good the ranking is on examples that it has never seen
     */
    record Learned(Lookalike model, int examples, int valuable, RankingQuality heldBack) implements Learning {}

    /**
     * Refused.
     *
     * @param cause what there is too little of, among the examples to learn from
     * @param counted how many there are
     * @param needed how many are needed
     */
    record TooLittle(Cause cause, int counted, int needed) implements Learning {}

    /** What there may be too little of. */
    enum Cause {
        EXAMPLES,
        /** Examples that became valuable. */
        VALUABLE,
        /** Examples that did not. */
        NOT_VALUABLE,
        /** Levels that any feature tells apart. */
        LEVELS
    }
}
