package dev.shipkeep.core.lookalike;

import java.util.List;

/**
 * A feature with what was learned about its levels.
 *
 * @param name name of the trait
 * @param numeric whether its traits are figures
 * @param effects at least two, one for each level
 */
public record Feature(String name, boolean numeric, List<Effect> effects) {

    /**
     * What a level does.
     *
     * @param level the level
     * @param logOdds what it adds to the logarithm of the odds, against the average of all examples learned from; 0 is
     *     no difference
     * @param examples examples with this level that were learned from
     * @param valuable those of them that became valuable
     */
    public record Effect(Level level, double logOdds, int examples, int valuable) {}

    public Feature {
        effects = List.copyOf(effects);
    }
}
