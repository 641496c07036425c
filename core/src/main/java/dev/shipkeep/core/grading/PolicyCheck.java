package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Threshold.*;

import java.util.ArrayList;
import java.util.List;

/** The rules that the thresholds of a policy obey, each alone and among each other. */
final class PolicyCheck {
    /** Pairs of which the first must not be more than the second. */
    private static final List<List<Threshold>> ORDERED = List.of(
            List.of(SHARE_A, SHARE_B),
            List.of(SCORE_AT_SHARE_B, SCORE_AT_SHARE_A),
            List.of(COST_RATE_LIGHT, COST_RATE_HEAVY),
            List.of(GOLD_TOTAL, PLATINUM_TOTAL),
            List.of(GOLD_VALUE, PLATINUM_VALUE),
            List.of(IRON_TOTAL, GOLD_TOTAL),
            List.of(IRON_VALUE, GOLD_VALUE),
            List.of(FREQUENCY_ORDINARY_WEEKS, FREQUENCY_IMPORTANT_WEEKS),
            List.of(FREQUENCY_ORDINARY_MONTHLY_PARCELS, FREQUENCY_IMPORTANT_MONTHLY_PARCELS),
            List.of(AMOUNT_MEDIUM, AMOUNT_KEY));

    /** Weights that are divided by their sum, so at least one must weigh. */
    private static final List<List<Threshold>> WEIGHT_SETS = List.of(
            List.of(VALUE_WEIGHT_REVENUE, VALUE_WEIGHT_MARGIN, VALUE_WEIGHT_PARCELS),
            List.of(LOYALTY_WEIGHT_TENURE, LOYALTY_WEIGHT_REGULARITY),
            List.of(EFFORT_WEIGHT_COST, EFFORT_WEIGHT_EXCEPTIONS),
            List.of(TIER_WEIGHT_VALUE, TIER_WEIGHT_LOYALTY, TIER_WEIGHT_EFFORT),
            List.of(
                    CRITERION_WEIGHT_PROFIT_SHARE,
                    CRITERION_WEIGHT_GOALS,
                    CRITERION_WEIGHT_LOSS,
                    CRITERION_WEIGHT_RELATIONSHIP,
                    CRITERION_WEIGHT_POTENTIAL,
                    CRITERION_WEIGHT_EFFORT));

    private PolicyCheck() {}

    static List<PolicyProblem> problems(long[] values) {
        List<PolicyProblem> problems = new ArrayList<>();
        for (Threshold threshold : Threshold.values()) {
            checkRange(threshold, values[threshold.ordinal()], problems);
        }
        for (List<Threshold> pair : ORDERED) {
            long upper = values[pair.get(1).ordinal()];
            if (values[pair.get(0).ordinal()] > upper) {
                problems.add(new PolicyProblem(
                        pair.get(0).key(),
                        PolicyProblem.Kind.MORE_THAN_OTHER,
                        pair.get(1).key(),
                        upper));
            }
        }
        for (List<Threshold> weights : WEIGHT_SETS) {
            if (weights.stream().allMatch(weight -> values[weight.ordinal()] == 0)) {
                problems.add(new PolicyProblem(weights.getFirst().key(), PolicyProblem.Kind.WEIGHTS_ALL_ZERO, "", 0));
            }
        }
        return problems;
    }

    private static void checkRange(Threshold threshold, long value, List<PolicyProblem> problems) {
        if (value < threshold.minimum()) {
            problems.add(new PolicyProblem(threshold.key(), PolicyProblem.Kind.BELOW_MINIMUM, "", threshold.minimum()));
        }
        if (value > threshold.maximum()) {
            problems.add(new PolicyProblem(threshold.key(), PolicyProblem.Kind.ABOVE_MAXIMUM, "", threshold.maximum()));
        }
    }
}
