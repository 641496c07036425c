package dev.shipkeep.core.finance;

import dev.shipkeep.core.finance.CreditSuggestion.Reason;
import dev.shipkeep.core.finance.CreditSuggestion.Scored;
import dev.shipkeep.core.finance.CreditSuggestion.Stop;
import dev.shipkeep.core.finance.RatioValue.Cause;
import dev.shipkeep.core.finance.RatioValue.Known;
import dev.shipkeep.core.finance.RatioValue.Undefined;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Points for ratios, and what the points are worth. A ratio that is not known earns nothing: what is not shown cannot
 * be relied on.
 *
 * @param rules which ratios count
 * @param grades what a share of all attainable points brings, the best first, the last from 0 percent
 */
public record CreditPolicy(List<PointRule> rules, List<CreditGrade> grades) {

    private static final int PERCENT = 100;

    /**
     * The shipped thresholds. They are ours: the texts ask for a credit term from the ratios and give no numbers. The
     * limit follows from the term, since with monthly bills a month of freight runs up before the credit days begin:
     * (30 + days) ÷ 30 months.
     */
    public static final CreditPolicy DEFAULT = new CreditPolicy(
            List.of(
                    rule(Ratio.CURRENT_RATIO, 0, step("2", 3), step("1.5", 2), step("1", 1)),
                    rule(Ratio.EQUITY_RATIO, 0, step("0.5", 3), step("0.3", 2), step("0.15", 1)),
                    rule(Ratio.DEBT_TO_TANGIBLE_NET_WORTH, 0, step("1", 3), step("2", 2), step("4", 1)),
                    rule(Ratio.TIMES_INTEREST_EARNED, 3, step("6", 3), step("3", 2), step("1.5", 1)),
                    rule(Ratio.NET_MARGIN, 0, step("0.08", 3), step("0.03", 2), step("0", 1)),
                    rule(Ratio.RETURN_ON_ASSETS, 0, step("0.06", 3), step("0.03", 2), step("0", 1)),
                    rule(Ratio.COLLECTION_DAYS, 0, step("45", 3), step("75", 2), step("120", 1))),
            List.of(
                    new CreditGrade(80, 60, 300),
                    new CreditGrade(65, 45, 250),
                    new CreditGrade(50, 30, 200),
                    new CreditGrade(35, 15, 150),
                    new CreditGrade(0, 0, 0)));

    /**
     * Points for one ratio.
     *
     * @param pointsWithoutDenominator points when the denominator is zero: no interest to pay is as good as can be
     * @param steps the best first; the first that is reached counts, none is 0 points
     */
    public record PointRule(Ratio ratio, int pointsWithoutDenominator, List<Step> steps) {
        public PointRule {
            steps = List.copyOf(steps);
        }

        int attainable() {
            return Math.max(
                    pointsWithoutDenominator,
                    steps.stream().mapToInt(Step::points).max().orElse(0));
        }

        int points(RatioValue value) {
            return switch (value) {
                case Known known ->
                    steps.stream()
                            .filter(step -> reaches(known.value(), Fraction.of(step.bound())))
                            .mapToInt(Step::points)
                            .findFirst()
                            .orElse(0);
                case Undefined undefined -> undefined.cause() == Cause.ZERO_DENOMINATOR ? pointsWithoutDenominator : 0;
            };
        }

        private boolean reaches(Fraction value, Fraction bound) {
            int order = value.compareTo(bound);
            return ratio.better() == Ratio.Better.HIGHER ? order >= 0 : order <= 0;
        }
    }

    /**
     * A step of a rule.
     *
     * @param bound at least this where higher is better, at most this where lower is
     * @param points 0 or more
     */
    public record Step(BigDecimal bound, int points) {}

    /**
     * What points are worth.
     *
     * @param fromPercent least share of the attainable points, percent
     * @param creditDays days to pay after the bill; 0 is payment in advance
     * @param limitPercent credit limit in percent of what is billed in a month
     */
    public record CreditGrade(int fromPercent, int creditDays, int limitPercent) {}

    /** @throws IllegalArgumentException when nothing can be earned, or the grades do not go down to 0 percent */
    public CreditPolicy {
        rules = List.copyOf(rules);
        grades = List.copyOf(grades);
        boolean descending = !grades.isEmpty() && grades.getLast().fromPercent() == 0;
        for (int grade = 1; grade < grades.size(); grade++) {
            descending &=
                    grades.get(grade).fromPercent() < grades.get(grade - 1).fromPercent();
        }
        boolean earning = rules.stream().mapToInt(PointRule::attainable).sum() > 0;
        if (!descending || !earning) {
            throw new IllegalArgumentException("points must be attainable and grades go down to 0 percent: " + grades);
        }
    }

    /**
     * What credit the statement of a year bears. A statement that cannot be right, and equity that is gone, stop credit
     * whatever the points.
     */
    public CreditSuggestion suggest(FinancialAnalysis.Year year) {
        List<Scored> scored = rules.stream()
                .map(rule -> new Scored(
                        rule.ratio(), year.get(rule.ratio()), rule.points(year.get(rule.ratio())), rule.attainable()))
                .toList();
        int points = scored.stream().mapToInt(Scored::points).sum();
        int attainable = scored.stream().mapToInt(Scored::attainable).sum();
        List<Reason> reasons = new ArrayList<>(listStops(year));
        CreditGrade grade = reasons.isEmpty() ? gradeOf(points, attainable) : new CreditGrade(0, 0, 0);
        scored.stream()
                .sorted(Comparator.comparingInt(reason -> reason.points() - reason.attainable()))
                .forEach(reasons::add);
        return new CreditSuggestion(
                year.statement().year(), points, attainable, grade.creditDays(), grade.limitPercent(), reasons);
    }

    private static List<Stop> listStops(FinancialAnalysis.Year year) {
        List<Stop> stops = new ArrayList<>();
        if (!year.problems().isEmpty()) {
            stops.add(Stop.STATEMENT_WRONG);
        }
        if (year.statement().find(StatementItem.EQUITY).orElse(1) <= 0) {
            stops.add(Stop.NO_EQUITY);
        }
        return stops;
    }

    private CreditGrade gradeOf(int points, int attainable) {
        return grades.stream()
                .filter(grade -> (long) points * PERCENT >= (long) grade.fromPercent() * attainable)
                .findFirst()
                .orElseThrow();
    }

    private static PointRule rule(Ratio ratio, int pointsWithoutDenominator, Step... steps) {
        return new PointRule(ratio, pointsWithoutDenominator, List.of(steps));
    }

    private static Step step(String bound, int points) {
        return new Step(new BigDecimal(bound), points);
    }
}
