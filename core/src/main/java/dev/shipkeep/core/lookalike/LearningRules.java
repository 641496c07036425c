package dev.shipkeep.core.lookalike;

/**
 * How it is learned.
 *
 * @param heldBackPercent share of the examples that are not learned from but judge the ranking, 1 to 50
 * @param fewestExamples examples to learn from that are needed at least
 * @param fewestOfEither valuable examples, and examples that are not, needed at least among them
 * @param rareBelow a level with fewer examples is pooled with the other rare ones
 * @param bins number of ranges that figures are cut into, 2 to 20
 * @param ridge how strongly effects are pulled towards none (L2 penalty: ridge ÷ 2 × sum of squares); more than 0
 */
public record LearningRules(
        int heldBackPercent, int fewestExamples, int fewestOfEither, int rareBelow, int bins, double ridge) {

    /** The shipped rules; ours. */
    public static final LearningRules DEFAULT = new LearningRules(30, 200, 30, 20, 5, 1);

    /** Most features, so that the equations stay solvable in a moment. */
    public static final int MOST_FEATURES = 20;

    /** Most names of a feature that are learned by themselves; the others are rare. */
    public static final int MOST_LEVELS = 50;

    private static final int MOST_BINS = 20;
    private static final int MOST_HELD_BACK = 50;

    /** @throws IllegalArgumentException when one is out of its bounds */
    public LearningRules {
        boolean counts = fewestExamples > 0 && fewestOfEither > 0 && rareBelow > 0;
        boolean shares = heldBackPercent > 0 && heldBackPercent <= MOST_HELD_BACK && bins > 1 && bins <= MOST_BINS;
        if (!counts || !shares || !(ridge > 0) || Double.isInfinite(ridge)) {
            throw new IllegalArgumentException("rules of learning out of bounds");
        }
    }
}
