package dev.shipkeep.core.lookalike;

import java.util.Map;

/**
 * Somebody who may become a valuable account, or has become one.
 *
 * @param key what identifies the candidate for good; it decides whether an example is learned from or held back
 * @param traits what is known, by the name of the feature
 */
public record Candidate(String key, Map<String, Trait> traits) {
    public Candidate {
        traits = Map.copyOf(traits);
    }
}
