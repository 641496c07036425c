package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.CreditPolicy.CreditGrade;
import dev.shipkeep.core.finance.CreditPolicy.PointRule;
import dev.shipkeep.core.finance.CreditPolicy.Step;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads typed thresholds and says at each field what is wrong. */
final class CreditPolicyReading {

    static final int MOST_DAYS = 365;
    static final int MOST_LIMIT = 2_000;

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return problems;
    }

    /** Empty when something is wrong. */
    Optional<CreditPolicy> read(CreditPolicyEntry entry) {
        List<PointRule> rules = CreditPolicy.DEFAULT.rules().stream()
                .map(rule -> readRule(rule, entry.bounds().getOrDefault(rule.ratio(), List.of())))
                .toList();
        List<CreditGrade> grades = readGrades(entry.grades());
        return problems.isEmpty() ? Optional.of(new CreditPolicy(rules, grades)) : Optional.empty();
    }

    private PointRule readRule(PointRule shipped, List<String> typed) {
        List<Step> steps = new ArrayList<>();
        for (int step = 0; step < shipped.steps().size(); step++) {
            String text = step < typed.size() ? typed.get(step).strip() : "";
            if (!text.matches("-?\\d{1,6}(\\.\\d{1,2})?")) {
                problems.add(FieldProblem.of(shipped.ratio().name(), "analysis.policy.bound"));
                return shipped;
            }
            BigDecimal bound = new BigDecimal(text).movePointLeft(ReferenceEntry.shift(shipped.ratio()));
            steps.add(new Step(bound, shipped.steps().get(step).points()));
        }
        if (!isOrdered(shipped.ratio(), steps)) {
            problems.add(FieldProblem.of(
                    shipped.ratio().name(),
                    "analysis.policy.order." + shipped.ratio().better()));
        }
        return new PointRule(shipped.ratio(), shipped.pointsWithoutDenominator(), steps);
    }

    /** Each step asks less than the one before it; otherwise it could never be reached. */
    private static boolean isOrdered(Ratio ratio, List<Step> steps) {
        for (int step = 1; step < steps.size(); step++) {
            int order = steps.get(step - 1).bound().compareTo(steps.get(step).bound());
            if (ratio.better() == Ratio.Better.HIGHER ? order <= 0 : order >= 0) {
                return false;
            }
        }
        return true;
    }

    private List<CreditGrade> readGrades(List<CreditPolicyEntry.Grade> typed) {
        List<CreditGrade> grades = new ArrayList<>();
        for (int number = 0; number < CreditPolicy.DEFAULT.grades().size(); number++) {
            CreditPolicyEntry.Grade grade =
                    number < typed.size() ? typed.get(number) : new CreditPolicyEntry.Grade("", "", "");
            CreditGrade before = grades.isEmpty() ? new CreditGrade(101, MOST_DAYS, MOST_LIMIT) : grades.getLast();
            CreditGrade read = new CreditGrade(
                    number(grade.fromPercent()), number(grade.creditDays()), number(grade.limitPercent()));
            boolean last = number == CreditPolicy.DEFAULT.grades().size() - 1;
            boolean fits = read.fromPercent() >= 0
                    && read.fromPercent() < before.fromPercent()
                    && (!last || read.fromPercent() == 0)
                    && read.creditDays() >= 0
                    && read.creditDays() <= before.creditDays()
                    && read.limitPercent() >= 0
                    && read.limitPercent() <= before.limitPercent();
            if (!fits) {
                problems.add(FieldProblem.of("grade-" + number, "analysis.policy.grade", MOST_DAYS, MOST_LIMIT));
            }
            grades.add(read);
        }
        return grades;
    }

    /** −1 for what is no number. */
    private static int number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : -1;
    }
}
