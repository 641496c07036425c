package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds that accounts are graded by: one value per {@link Threshold}, always valid, immutable. Values are
 * longs in the unit of the threshold's kind, so that a page edits and JSON stores any of them alike.
 */
public final class GradingPolicy {
    private static final Map<String, Threshold> BY_NAME = byName();

    /** The handbook's policy. */
    public static final GradingPolicy DEFAULT = new GradingPolicy(defaults());

    private final long[] values;

    private GradingPolicy(long[] values) {
        List<PolicyProblem> problems = PolicyCheck.problems(values);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.getFirst().sentence());
        }
        this.values = values;
    }

    /**
     * A policy from stored or edited values; a threshold that is not named has its default.
     *
     * @throws IllegalArgumentException when {@link #problems} finds any; the message names the first field
     */
    public static GradingPolicy of(Map<String, Long> values) {
        return DEFAULT.with(values);
    }

    /**
     * What is wrong with these values (defaults elsewhere), in the order of the fields; empty when they make a
     * policy.
     */
    public static List<PolicyProblem> problems(Map<String, Long> values) {
        List<PolicyProblem> problems = new ArrayList<>();
        for (String name : values.keySet()) {
            if (!BY_NAME.containsKey(name)) {
                problems.add(new PolicyProblem(name, PolicyProblem.Kind.UNKNOWN_FIELD, "", 0));
            }
        }
        problems.addAll(PolicyCheck.problems(merged(defaults(), values)));
        return problems;
    }

    /**
     * This policy with one value changed.
     *
     * @throws IllegalArgumentException when there is no such field or the result is not valid; the message names the
     *     field
     */
    public GradingPolicy with(String name, long value) {
        return with(Map.of(name, value));
    }

    /** This policy with one value changed; see {@link #with(String, long)}. */
    public GradingPolicy with(Threshold threshold, long value) {
        return with(Map.of(threshold.key(), value));
    }

    /** This policy with several values changed at once, so that bounds may pass each other on the way. */
    public GradingPolicy with(Map<String, Long> changes) {
        for (String name : changes.keySet()) {
            if (!BY_NAME.containsKey(name)) {
                throw new IllegalArgumentException(
                        new PolicyProblem(name, PolicyProblem.Kind.UNKNOWN_FIELD, "", 0).sentence());
            }
        }
        return new GradingPolicy(merged(values.clone(), changes));
    }

    /** The value of a threshold in the unit of its kind. */
    public long value(Threshold threshold) {
        return values[threshold.ordinal()];
    }

    /** What accounts are ranked by. */
    public RankingBasis rankingBasis() {
        return RankingBasis.values()[(int) value(Threshold.RANKING_BASIS)];
    }

    /** All thresholds with their values, in the order in which a page shows them. */
    public List<PolicyField> fields() {
        List<PolicyField> fields = new ArrayList<>(values.length);
        for (Threshold threshold : Threshold.values()) {
            fields.add(threshold.field(value(threshold)));
        }
        return List.copyOf(fields);
    }

    /** All values by name in the order of the fields: what to store; {@link #of} reads it back. */
    public Map<String, Long> values() {
        Map<String, Long> byName = new LinkedHashMap<>();
        for (Threshold threshold : Threshold.values()) {
            byName.put(threshold.key(), value(threshold));
        }
        return byName;
    }

    /** Whether enough parcels are costed for the margin and cost to speak for the account. */
    public boolean knowsMargin(DayFacts facts) {
        return facts.costedParcels() > 0
                && Proportion.compareProducts(
                                facts.costedParcels(),
                                Proportion.WHOLE,
                                value(Threshold.MARGIN_COVERAGE),
                                facts.parcels())
                        >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradingPolicy policy && Arrays.equals(policy.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "GradingPolicy" + values();
    }

    private static long[] defaults() {
        return Arrays.stream(Threshold.values())
                .mapToLong(Threshold::defaultValue)
                .toArray();
    }

    private static long[] merged(long[] values, Map<String, Long> changes) {
        changes.forEach((name, value) -> {
            Threshold threshold = BY_NAME.get(name);
            if (threshold != null) {
                values[threshold.ordinal()] = value;
            }
        });
        return values;
    }

    private static Map<String, Threshold> byName() {
        Map<String, Threshold> byName = new LinkedHashMap<>();
        for (Threshold threshold : Threshold.values()) {
            byName.put(threshold.key(), threshold);
        }
        return byName;
    }
}
