package dev.shipkeep.core.lookalike;

import dev.shipkeep.core.lookalike.Feature.Effect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What was learned: how likely an average candidate becomes valuable, and what each level of each feature changes. A
 * value that can be stored and made again.
 *
 * @param baseLogOdds logarithm of the odds of a candidate who is average in everything
 * @param features the features that tell candidates apart, by name
 */
public record Lookalike(double baseLogOdds, List<Feature> features) {

    private static final Comparator<Contribution> LARGEST_FIRST = Comparator.comparingDouble(
                    (Contribution contribution) ->
                            -Math.abs(contribution.effect().logOdds()))
            .thenComparing(Contribution::feature);

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::probability).reversed().thenComparing(Scored::key);

    /**
     * A candidate with its score.
     *
     * @param probability how likely the candidate becomes valuable, 0 to 1
     * @param reasons what moves it away from the average, the largest first; a level that was never learned is not in
     *     it
     */
    public record Scored(String key, double probability, List<Contribution> reasons) {
        public Scored {
            reasons = List.copyOf(reasons);
        }
    }

    /** What a feature does to a candidate's odds, with the experience behind it. */
    public record Contribution(String feature, Effect effect) {}

    public Lookalike {
        features = List.copyOf(features);
    }

    /**
     * Scores candidates, the best first, equals by key.
     *
     * @throws IllegalArgumentException when a trait is a name where figures were learned, or the other way round
     */
    public List<Scored> rank(Collection<Candidate> candidates) {
        List<LevelIndex> indexes = indexes();
        return candidates.stream()
                .map(candidate -> score(candidate, indexes))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Scores one candidate. */
    public Scored score(Candidate candidate) {
        return score(candidate, indexes());
    }

    private List<LevelIndex> indexes() {
        return features.stream()
                .map(feature -> new LevelIndex(
                        feature.name(),
                        feature.numeric(),
                        feature.effects().stream().map(Effect::level).toList()))
                .toList();
    }

    private Scored score(Candidate candidate, List<LevelIndex> indexes) {
        double logOdds = baseLogOdds;
        List<Contribution> reasons = new ArrayList<>(features.size());
        for (int position = 0; position < indexes.size(); position++) {
            int level = indexes.get(position).find(candidate);
            if (level != LevelIndex.NONE) {
                Feature feature = features.get(position);
                Effect effect = feature.effects().get(level);
                logOdds += effect.logOdds();
                reasons.add(new Contribution(feature.name(), effect));
            }
        }
        reasons.sort(LARGEST_FIRST);
        return new Scored(candidate.key(), LogisticFit.probability(logOdds), reasons);
    }
}
