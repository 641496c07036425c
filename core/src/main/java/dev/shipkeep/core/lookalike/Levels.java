package dev.shipkeep.core.lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds the levels of a feature in the examples that are learned from. */
final class Levels {

    private static final Level MISSING = new Level.Missing();
    private static final Level RARE = new Level.Rare();

    private final LearningRules rules;

    Levels(LearningRules rules) {
        this.rules = rules;
    }

    /** All levels of a feature that are learned; less than two when the feature tells nothing apart. */
    List<Level> listAll(String name, boolean numeric, List<Example> examples) {
        List<Level> all = new ArrayList<>(numeric ? ranges(name, examples) : names(name, examples));
        all.add(MISSING);
        LevelIndex index = new LevelIndex(name, numeric, all);
        int[] counts = new int[all.size()];
        for (Example example : examples) {
            int position = index.find(example.candidate());
            if (position != LevelIndex.NONE) {
                counts[position]++;
            }
        }
        List<Level> common = all.stream()
                .filter(level -> counts[all.indexOf(level)] >= rules.rareBelow())
                .toList();
        boolean pooled =
                common.stream().mapToInt(level -> counts[all.indexOf(level)]).sum() < examples.size();
        List<Level> learned = new ArrayList<>(common);
        if (pooled) {
            learned.add(RARE);
        }
        return learned;
    }

    /** The most frequent names, by name. */
    private static List<Level> names(String name, List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            if (example.candidate().traits().get(name) instanceof Trait.Category category) {
                counts.merge(category.name(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(LearningRules.MOST_LEVELS)
                .map(Map.Entry::getKey)
                .sorted()
                .<Level>map(Level.Named::new)
                .toList();
    }

    /** Ranges that hold about as many figures each; equal figures are never split. */
    private List<Level> ranges(String name, List<Example> examples) {
        double[] figures = examples.stream()
                .map(example -> example.candidate().traits().get(name))
                .filter(Objects::nonNull)
                .mapToDouble(trait -> ((Trait.Figure) trait).value())
                .sorted()
                .toArray();
        Set<Double> ends = new LinkedHashSet<>();
        for (int bin = 1; bin < rules.bins(); bin++) {
            long through = ((long) figures.length * bin + rules.bins() - 1) / rules.bins();
            double end = figures[(int) through - 1];
            if (end < figures[figures.length - 1]) {
                ends.add(end);
            }
        }
        List<Level> ranges = new ArrayList<>();
        double above = Double.NEGATIVE_INFINITY;
        for (double end : ends) {
            ranges.add(new Level.Range(above, end));
            above = end;
        }
        ranges.add(new Level.Range(above, Double.POSITIVE_INFINITY));
        return ranges;
    }
}
