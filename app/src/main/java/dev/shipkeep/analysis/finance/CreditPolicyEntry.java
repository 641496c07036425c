package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The thresholds of the credit suggestion as they are typed: shares in percent. What a step is worth in points stays.
 *
 * @param bounds by ratio, the best step first
 * @param grades the best first
 */
public record CreditPolicyEntry(Map<Ratio, List<String>> bounds, List<Grade> grades) {

    /** What a share of all attainable points brings. */
    public record Grade(String fromPercent, String creditDays, String limitPercent) {}

    public CreditPolicyEntry {
        grades = List.copyOf(grades);
    }

    static CreditPolicyEntry of(CreditPolicy policy) {
        Map<Ratio, List<String>> bounds = new LinkedHashMap<>();
        policy.rules()
                .forEach(rule -> bounds.put(
                        rule.ratio(),
                        rule.steps().stream()
                                .map(step -> ReferenceEntry.typed(rule.ratio(), step.bound()))
                                .toList()));
        List<Grade> grades = new ArrayList<>();
        policy.grades()
                .forEach(grade -> grades.add(new Grade(
                        Integer.toString(grade.fromPercent()),
                        Integer.toString(grade.creditDays()),
                        Integer.toString(grade.limitPercent()))));
        return new CreditPolicyEntry(bounds, grades);
    }
}
