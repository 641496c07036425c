package dev.shipkeep.core.lookalike;

import dev.shipkeep.core.lookalike.Feature.Effect;
import dev.shipkeep.core.lookalike.Learning.Cause;
import dev.shipkeep.core.lookalike.Learning.Learned;
import dev.shipkeep.core.lookalike.Learning.TooLittle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Learns from examples what makes a candidate become valuable: logistic regression over the levels of the features
 * (Hosmer, Lemeshow: Applied Logistic Regression), judged on examples that a hash of their key holds back. The order of
 * the examples does not matter; a feature that is the same for all changes nothing.
 */
public final class LookalikeLearning {

    private LookalikeLearning() {}

    /** A feature before its effects are known. */
    private record Column(String name, boolean numeric, List<Level> levels, LevelIndex index, int first) {}

    /**
     * Learns, or says what there is too little of.
     *
     * @throws IllegalArgumentException when a key is there twice, there are more than {@link
     *     LearningRules#MOST_FEATURES} features, or a feature is a name for some and a figure for others
     */
    public static Learning learn(Collection<Example> examples, LearningRules rules) {
        List<Example> ordered = examples.stream()
                .sorted(Comparator.comparing(example -> example.candidate().key()))
                .toList();
        refuseTwice(ordered);
        List<Example> known = new ArrayList<>();
        List<Example> heldBack = new ArrayList<>();
        for (Example example : ordered) {
            boolean back = StableSplit.isHeldBack(example.candidate().key(), rules.heldBackPercent());
            (back ? heldBack : known).add(example);
        }
        int valuable = (int) known.stream().filter(Example::valuable).count();
        Optional<TooLittle> refusal = refuse(known.size(), valuable, rules);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<Column> columns = columns(known, rules);
        if (columns.isEmpty()) {
            return new TooLittle(Cause.LEVELS, 1, 2);
        }
        Lookalike model = fit(known, columns, rules);
        return new Learned(model, known.size(), valuable, RankingQuality.of(model, heldBack));
    }

    private static void refuseTwice(List<Example> ordered) {
        for (int position = 1; position < ordered.size(); position++) {
            String key = ordered.get(position).candidate().key();
            if (key.equals(ordered.get(position - 1).candidate().key())) {
                throw new IllegalArgumentException("two examples with the key " + key);
            }
        }
    }

    private static Optional<TooLittle> refuse(int examples, int valuable, LearningRules rules) {
        if (examples < rules.fewestExamples()) {
            return Optional.of(new TooLittle(Cause.EXAMPLES, examples, rules.fewestExamples()));
        }
        if (valuable < rules.fewestOfEither()) {
            return Optional.of(new TooLittle(Cause.VALUABLE, valuable, rules.fewestOfEither()));
        }
        int others = examples - valuable;
        return others < rules.fewestOfEither()
                ? Optional.of(new TooLittle(Cause.NOT_VALUABLE, others, rules.fewestOfEither()))
                : Optional.empty();
    }

    private static List<Column> columns(List<Example> examples, LearningRules rules) {
        TreeMap<String, Boolean> names = new TreeMap<>();
        for (Example example : examples) {
            example.candidate().traits().forEach((name, trait) -> {
                boolean numeric = trait instanceof Trait.Figure;
                if (names.merge(name, numeric, (one, other) -> one) != numeric) {
                    throw new IllegalArgumentException(name + " is a name for some examples and a figure for others");
                }
            });
        }
        if (names.size() > LearningRules.MOST_FEATURES) {
            throw new IllegalArgumentException(names.size() + " features are more than " + LearningRules.MOST_FEATURES);
        }
        Levels finder = new Levels(rules);
        List<Column> columns = new ArrayList<>();
        int next = 0;
        for (var entry : names.entrySet()) {
            List<Level> levels = finder.listAll(entry.getKey(), entry.getValue(), examples);
            if (levels.size() > 1) {
                LevelIndex index = new LevelIndex(entry.getKey(), entry.getValue(), levels);
                columns.add(new Column(entry.getKey(), entry.getValue(), levels, index, next));
                next += levels.size();
            }
        }
        return columns;
    }

    private static Lookalike fit(List<Example> examples, List<Column> columns, LearningRules rules) {
        int width = columns.getLast().first() + columns.getLast().levels().size();
        int[][] rows = new int[examples.size()][];
        boolean[] outcomes = new boolean[examples.size()];
        for (int row = 0; row < rows.length; row++) {
            Candidate candidate = examples.get(row).candidate();
            rows[row] = columns.stream()
                    .mapToInt(column -> column.first() + column.index().find(candidate))
                    .toArray();
            outcomes[row] = examples.get(row).valuable();
        }
        double[] coefficients = new LogisticFit(rows, outcomes, width, rules.ridge()).fit();
        int[] counts = new int[width];
        int[] valuable = new int[width];
        for (int row = 0; row < rows.length; row++) {
            for (int column : rows[row]) {
                counts[column]++;
                valuable[column] += outcomes[row] ? 1 : 0;
            }
        }
        double base = coefficients[width];
        List<Feature> features = new ArrayList<>();
        for (Column column : columns) {
            double mean = mean(column, coefficients, counts);
            base += mean;
            features.add(new Feature(
                    column.name(), column.numeric(), effects(column, coefficients, mean, counts, valuable)));
        }
        return new Lookalike(base, features);
    }

    private static double mean(Column column, double[] coefficients, int[] counts) {
        int end = column.first() + column.levels().size();
        double sum = 0;
        for (int level = column.first(); level < end; level++) {
            sum += coefficients[level] * counts[level];
        }
        return sum / Arrays.stream(counts, column.first(), end).sum();
    }

    private static List<Effect> effects(
            Column column, double[] coefficients, double mean, int[] counts, int[] valuable) {
        List<Effect> effects = new ArrayList<>();
        int position = column.first();
        for (Level level : column.levels()) {
            effects.add(new Effect(level, coefficients[position] - mean, counts[position], valuable[position]));
            position++;
        }
        return effects;
    }
}
