package dev.shipkeep.core.lookalike;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the level of a trait: by name, by range, missing, or rare for all others. */
final class LevelIndex {

    /** A level that was never learned: it says nothing. */
    static final int NONE = -1;

    private final String name;
    private final boolean numeric;
    private final Map<String, Integer> named = new HashMap<>();
    private final List<Level.Range> ranges = new ArrayList<>();
    private final List<Integer> rangePositions = new ArrayList<>();
    private int missing = NONE;
    private int rare = NONE;

    LevelIndex(String name, boolean numeric, List<Level> levels) {
        this.name = name;
        this.numeric = numeric;
        for (int position = 0; position < levels.size(); position++) {
            switch (levels.get(position)) {
                case Level.Named level -> named.put(level.name(), position);
                case Level.Range range -> {
                    ranges.add(range);
                    rangePositions.add(position);
                }
                case Level.Missing _ -> missing = position;
                case Level.Rare _ -> rare = position;
            }
        }
        missing = missing == NONE ? rare : missing;
    }

    /** Position of the level of a candidate's trait, or {@link #NONE}. */
    int find(Candidate candidate) {
        return find(candidate.traits().get(name));
    }

    private int find(@Nullable Trait trait) {
        return switch (trait) {
            case null -> missing;
            case Trait.Category category -> {
                refuseUnless(!numeric);
                yield named.getOrDefault(category.name(), rare);
            }
            case Trait.Figure figure -> {
                refuseUnless(numeric);
                yield find(figure.value());
            }
        };
    }

    private int find(double value) {
        for (int range = 0; range < ranges.size(); range++) {
            if (ranges.get(range).contains(value)) {
                return rangePositions.get(range);
            }
        }
        return rare;
    }

    private void refuseUnless(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException(name + " is a name for some candidates and a figure for others");
        }
    }
}
