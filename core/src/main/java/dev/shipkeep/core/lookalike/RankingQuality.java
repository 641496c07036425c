package dev.shipkeep.core.lookalike;

import dev.shipkeep.core.lookalike.Lookalike.Scored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How good a ranking was on examples whose outcome is known.
 *
 * @param examples how many
 * @param valuable those that became valuable
 * @param areaUnderCurve 0.5 is chance, 1 perfect; empty unless there are both outcomes
 * @param deciles tenths of the ranking, the best first; fewer than ten examples give fewer
 */
public record RankingQuality(int examples, int valuable, OptionalDouble areaUnderCurve, List<Decile> deciles) {

    private static final int TENTHS = 10;

    /** Equal scores in an order that has nothing to do with the key. */
    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::probability)
            .reversed()
            .thenComparingLong(scored -> StableSplit.hash(scored.key()))
            .thenComparing(Scored::key);

    /**
     * A tenth of the ranking.
     *
     * @param number 1 is the best tenth
     * @param examples examples in it
     * @param valuable those that became valuable
     * @param expected how many of them the scores had promised: with good calibration about as many
     * @param lift share of valuable ones ÷ share among all; 0 when there are none at all
     */
    public record Decile(int number, int examples, int valuable, double expected, double lift) {}

    public RankingQuality {
        deciles = List.copyOf(deciles);
    }

    /** Share of valuable examples; 0 without examples. */
    public double baseRate() {
        return examples == 0 ? 0 : (double) valuable / examples;
    }

    /** Judges a model on examples that it should not have seen. */
    public static RankingQuality of(Lookalike model, Collection<Example> examples) {
        Set<String> valuable = new HashSet<>();
        examples.stream()
                .filter(Example::valuable)
                .forEach(example -> valuable.add(example.candidate().key()));
        List<Scored> ranked = model
                .rank(examples.stream().map(Example::candidate).toList())
                .stream()
                .sorted(BEST_FIRST)
                .toList();
        double[] scores = ranked.stream().mapToDouble(Scored::probability).toArray();
        boolean[] outcomes = new boolean[scores.length];
        for (int place = 0; place < outcomes.length; place++) {
            outcomes[place] = valuable.contains(ranked.get(place).key());
        }
        return new RankingQuality(
                scores.length, valuable.size(), AreaUnderCurve.of(scores, outcomes), deciles(scores, outcomes));
    }

    private static List<Decile> deciles(double[] scores, boolean[] outcomes) {
        int all = count(outcomes, 0, outcomes.length);
        List<Decile> deciles = new ArrayList<>();
        for (int number = 1; number <= TENTHS; number++) {
            int start = (int) ((long) scores.length * (number - 1) / TENTHS);
            int end = (int) ((long) scores.length * number / TENTHS);
            if (end > start) {
                int valuable = count(outcomes, start, end);
                double expected = 0;
                for (int place = start; place < end; place++) {
                    expected += scores[place];
                }
                double lift = all == 0 ? 0 : (double) valuable * scores.length / ((double) all * (end - start));
                deciles.add(new Decile(number, end - start, valuable, expected, lift));
            }
        }
        return deciles;
    }

    private static int count(boolean[] outcomes, int start, int end) {
        int count = 0;
        for (int place = start; place < end; place++) {
            count += outcomes[place] ? 1 : 0;
        }
        return count;
    }
}
