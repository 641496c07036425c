package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why an account has its grade, from the figures and the rules that made it; built on demand for one account. */
public final class Explanation {
    private final AccountFigures figures;
    private final DayFacts window;
    private final Grade grade;
    private final GradingPolicy policy;
    private final LocalDate asOf;
    private final List<Reason> reasons = new ArrayList<>();

    private Explanation(AccountFigures figures, Grade grade, GradingPolicy policy, LocalDate asOf) {
        this.figures = figures;
        this.window = figures.window();
        this.grade = grade;
        this.policy = policy;
        this.asOf = asOf;
    }

    /**
     * The sentences in the order in which they are read: key account, rank, class, tier and its marks, frequency,
     * amount, momentum, six criteria, their total.
     *
     * @param figures the figures that the grade was made from
     * @param grade what {@link Grader} answered for them
     * @param policy the policy that it was made by
     * @param asOf the day that it was made for
     * @throws IllegalArgumentException when the grade is another account's
     */
    public static List<Reason> of(AccountFigures figures, Grade grade, GradingPolicy policy, LocalDate asOf) {
        if (figures.accountId() != grade.accountId()) {
            throw new IllegalArgumentException(
                    "figures of account " + figures.accountId() + " cannot explain the grade of " + grade.accountId());
        }
        Explanation explanation = new Explanation(figures, grade, policy, asOf);
        explanation.explainKey();
        explanation.explainRank();
        explanation.explainAbc();
        explanation.explainTier();
        explanation.explainMarks();
        explanation.explainFrequency();
        explanation.explainAmount();
        MomentumReading momentum = MomentumReading.of(asOf, figures, policy);
        explanation.explainMomentum(momentum);
        explanation.explainCriteria(momentum);
        return List.copyOf(explanation.reasons);
    }

    private void explainKey() {
        long bound = policy.value(Threshold.KEY_ACCOUNT_PARCELS);
        switch (grade.keyCause()) {
            case VOLUME -> say(ReasonKey.KEY_VOLUME, window.parcels(), bound);
            case NAMED -> say(ReasonKey.KEY_NAMED);
            case NO -> say(ReasonKey.KEY_NO, window.parcels(), bound);
        }
        if (grade.keyCause() == KeyCause.VOLUME && figures.namedKey()) {
            say(ReasonKey.KEY_NAMED);
        }
    }

    private void explainRank() {
        RankingBasis basis = policy.rankingBasis();
        long rank = grade.rank();
        long count = grade.count();
        if (!basis.isKnown(window, policy)) {
            say(ReasonKey.RANK_UNKNOWN, window.costedParcels(), window.parcels(), rank, count);
            return;
        }
        long value = basis.value(window, policy);
        Rate share = new Rate(grade.shareBasisPoints());
        switch (basis) {
            case REVENUE -> say(ReasonKey.RANK_REVENUE, amount(value), rank, count, share);
            case MARGIN -> say(ReasonKey.RANK_MARGIN, amount(value), rank, count, share);
            case PARCELS -> say(ReasonKey.RANK_PARCELS, value, rank, count, share);
        }
    }

    private void explainAbc() {
        Rate cumulative = new Rate(grade.cumulativeBasisPoints());
        Rate boundA = rate(Threshold.SHARE_A);
        Rate boundB = rate(Threshold.SHARE_B);
        switch (grade.abc()) {
            case A -> {
                if (grade.cumulativeBasisPoints() <= boundA.basisPoints()) {
                    say(ReasonKey.ABC_A, cumulative, boundA);
                } else {
                    say(ReasonKey.ABC_A_LARGEST, new Rate(grade.shareBasisPoints()), boundA);
                }
            }
            case B -> say(ReasonKey.ABC_B, cumulative, boundA, boundB);
            case C -> {
                if (policy.rankingBasis().value(window, policy) > 0) {
                    say(ReasonKey.ABC_C, cumulative, boundB);
                } else {
                    say(ReasonKey.ABC_C_NOTHING);
                }
            }
        }
    }

    private void explainTier() {
        TierScore score = grade.tierScore();
        long total = score.total();
        switch (grade.tier()) {
            case PLATINUM -> sayTier(ReasonKey.TIER_PLATINUM);
            case GOLD -> sayTier(ReasonKey.TIER_GOLD);
            case IRON -> sayTier(ReasonKey.TIER_IRON);
            case LEAD -> {
                switch (TierRule.leadCause(figures, score, policy)) {
                    case NOTHING_SENT -> say(ReasonKey.TIER_LEAD_NOTHING_SENT);
                    case NO_REVENUE -> say(ReasonKey.TIER_LEAD_NO_REVENUE, revenue());
                    case LOSS -> say(ReasonKey.TIER_LEAD_LOSS, margin(), amount(window.costedRevenueFen()));
                    case LITTLE ->
                        say(
                                ReasonKey.TIER_LEAD_LITTLE,
                                revenue(),
                                (long) score.value(),
                                policy.value(Threshold.IRON_VALUE));
                    case LOW_TOTAL -> say(ReasonKey.TIER_LEAD_LOW_TOTAL, total, policy.value(Threshold.IRON_TOTAL));
                    case null ->
                        throw new IllegalArgumentException(
                                "account " + grade.accountId() + " is lead, but not by this policy and these figures");
                }
            }
        }
    }

    private void explainMarks() {
        TierScore score = grade.tierScore();
        boolean knowsMargin = policy.knowsMargin(window);
        if (knowsMargin) {
            say(ReasonKey.TIER_VALUE_MARGIN, (long) score.value(), revenue(), margin(), window.parcels());
        } else {
            say(ReasonKey.TIER_VALUE_NO_MARGIN, (long) score.value(), revenue(), window.parcels());
        }
        LocalDate firstDay = figures.firstDay();
        if (firstDay == null) {
            say(ReasonKey.TIER_LOYALTY_NONE);
        } else {
            say(ReasonKey.TIER_LOYALTY, (long) score.loyalty(), firstDay, (long) figures.activeWeeks());
        }
        if (window.parcels() == 0) {
            return;
        }
        Rate exceptions = new Rate(window.exceptionRate().orElse(0));
        if (knowsMargin && window.costRate().isPresent()) {
            Rate costRate = new Rate(window.costRate().getAsInt());
            say(ReasonKey.TIER_EFFORT_COST, (long) score.effort(), costRate, exceptions);
        } else {
            say(ReasonKey.TIER_EFFORT_NO_COST, (long) score.effort(), exceptions);
        }
    }

    private void explainFrequency() {
        long weeks = figures.activeWeeks();
        long monthlyParcels = window.parcels() / FrequencyClass.MONTHS;
        ReasonKey key =
                switch (grade.frequencyClass()) {
                    case IMPORTANT -> ReasonKey.FREQUENCY_IMPORTANT;
                    case ORDINARY -> ReasonKey.FREQUENCY_ORDINARY;
                    case POTENTIAL -> ReasonKey.FREQUENCY_POTENTIAL;
                };
        say(key, weeks, monthlyParcels);
    }

    private void explainAmount() {
        Amount key = amount(policy.value(Threshold.AMOUNT_KEY));
        Amount medium = amount(policy.value(Threshold.AMOUNT_MEDIUM));
        switch (grade.amountClass()) {
            case KEY -> say(ReasonKey.AMOUNT_KEY, revenue(), key);
            case MEDIUM -> say(ReasonKey.AMOUNT_MEDIUM, revenue(), medium);
            case SMALL -> say(ReasonKey.AMOUNT_SMALL, revenue(), medium);
        }
    }

    private void explainMomentum(MomentumReading reading) {
        LocalDate firstDay = figures.firstDay();
        LocalDate lastDay = figures.lastDay();
        if (firstDay == null || lastDay == null) {
            say(ReasonKey.MOMENTUM_DORMANT_NEVER);
            return;
        }
        switch (reading.momentum()) {
            case NEW -> say(ReasonKey.MOMENTUM_NEW, firstDay, policy.value(Threshold.NEW_DAYS));
            case SILENT -> say(ReasonKey.MOMENTUM_SILENT, lastDay, reading.gapDays(), reading.allowedDays());
            case DORMANT -> say(ReasonKey.MOMENTUM_DORMANT, lastDay);
            case RISING, STEADY, FALLING -> explainGrowth(reading);
        }
    }

    private void explainGrowth(MomentumReading reading) {
        ReasonKey key = growthKey(reading);
        if (CriteriaRule.hasGrowth(reading)) {
            Rate change = new Rate(reading.changeBasisPoints());
            say(key, reading.recentParcels(), reading.comparedParcels(), change);
        } else {
            say(key, reading.recentParcels());
        }
    }

    private static ReasonKey growthKey(MomentumReading reading) {
        boolean rising = reading.momentum() == Momentum.RISING;
        boolean steady = reading.momentum() == Momentum.STEADY;
        return switch (reading.comparison()) {
            case YEAR_BEFORE ->
                rising
                        ? ReasonKey.MOMENTUM_RISING_YEAR_BEFORE
                        : steady ? ReasonKey.MOMENTUM_STEADY_YEAR_BEFORE : ReasonKey.MOMENTUM_FALLING_YEAR_BEFORE;
            case DAYS_BEFORE ->
                rising
                        ? ReasonKey.MOMENTUM_RISING_DAYS_BEFORE
                        : steady ? ReasonKey.MOMENTUM_STEADY_DAYS_BEFORE : ReasonKey.MOMENTUM_FALLING_DAYS_BEFORE;
            case RESUMED -> ReasonKey.MOMENTUM_RISING_RESUMED;
            case NONE -> ReasonKey.MOMENTUM_STEADY_NO_COMPARISON;
        };
    }

    private void explainCriteria(MomentumReading reading) {
        Criteria criteria = grade.criteria();
        GroupShares shares = grade.groupShares();
        boolean knowsMargin = policy.knowsMargin(window);
        long keyBound = policy.value(Threshold.KEY_ACCOUNT_PARCELS);
        Rate profitShare = new Rate(shares.profit());
        if (knowsMargin) {
            say(ReasonKey.CRITERION_PROFIT_SHARE_MARGIN, (long) criteria.profitShare(), profitShare, margin());
        } else {
            say(ReasonKey.CRITERION_PROFIT_SHARE_REVENUE, (long) criteria.profitShare(), profitShare, revenue());
        }
        if (figures.namedKey()) {
            say(ReasonKey.CRITERION_GOALS_NAMED, (long) criteria.goals());
        } else {
            say(ReasonKey.CRITERION_GOALS_VOLUME, (long) criteria.goals(), window.parcels(), keyBound);
        }
        Rate ahead = new Rate(shares.revenueAhead());
        say(ReasonKey.CRITERION_LOSS, (long) criteria.loss(), revenue(), new Rate(shares.revenue()), ahead);
        explainRelationship();
        explainPotential(reading);
        Rate effortShare = new Rate(shares.effort());
        if (knowsMargin) {
            say(ReasonKey.CRITERION_EFFORT_COST, (long) criteria.effort(), effortShare, amount(window.costFen()));
        } else {
            say(ReasonKey.CRITERION_EFFORT_PARCELS, (long) criteria.effort(), effortShare, window.parcels());
        }
        say(ReasonKey.CRITERIA_TOTAL, (long) criteria.total());
    }

    private void explainRelationship() {
        LocalDate firstDay = figures.firstDay();
        if (firstDay == null) {
            say(ReasonKey.CRITERION_RELATIONSHIP_NONE);
        } else {
            long mark = grade.criteria().relationship();
            say(ReasonKey.CRITERION_RELATIONSHIP, mark, firstDay, (long) figures.activeWeeks());
        }
    }

    private void explainPotential(MomentumReading reading) {
        long mark = grade.criteria().potential();
        if (CriteriaRule.isGone(reading)) {
            say(ReasonKey.CRITERION_POTENTIAL_GONE);
        } else if (CriteriaRule.hasGrowth(reading)) {
            say(ReasonKey.CRITERION_POTENTIAL_GROWTH, mark, new Rate(reading.changeBasisPoints()));
        } else {
            long yearly = CriteriaRule.yearlyRunRate(asOf, figures);
            say(ReasonKey.CRITERION_POTENTIAL_RUN_RATE, mark, yearly, policy.value(Threshold.KEY_ACCOUNT_PARCELS));
        }
    }

    private void sayTier(ReasonKey key) {
        TierScore score = grade.tierScore();
        say(key, (long) score.total(), (long) score.value(), (long) score.loyalty(), (long) score.effort());
    }

    private void say(ReasonKey key, Object... arguments) {
        reasons.add(new Reason(key.key(), List.of(arguments)));
    }

    private Amount revenue() {
        return amount(window.revenueFen());
    }

    private Amount margin() {
        return amount(window.marginFen().orElse(0));
    }

    private Amount amount(long fen) {
        return new Amount(fen, figures.currency());
    }

    private Rate rate(Threshold threshold) {
        return new Rate((int) policy.value(threshold));
    }
}
