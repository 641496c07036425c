package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Threshold.*;

import java.time.LocalDate;

/** How the six criteria of a key account (handbook R3) are marked. */
final class CriteriaRule {
    /** A few first days are not yet a year: a run rate is never drawn from fewer days than these. */
    private static final int LEAST_RUN_RATE_DAYS = 30;

    private CriteriaRule() {}

    static Criteria criteria(
            LocalDate asOf,
            AccountFigures figures,
            GroupShares shares,
            int lossMark,
            TierScore tierScore,
            MomentumReading momentum,
            GradingPolicy policy) {
        int profitShare = Marks.rising(shares.profit(), policy.value(PROFIT_SHARE_FULL));
        int goals = figures.namedKey()
                ? Marks.FULL
                : Marks.rising(figures.window().parcels(), policy.value(KEY_ACCOUNT_PARCELS));
        int relationship = tierScore.loyalty();
        int potential = potential(asOf, figures, momentum, policy);
        int effort = Marks.rising(shares.effort(), policy.value(EFFORT_SHARE_FULL));
        long weighted = profitShare * policy.value(CRITERION_WEIGHT_PROFIT_SHARE)
                + goals * policy.value(CRITERION_WEIGHT_GOALS)
                + lossMark * policy.value(CRITERION_WEIGHT_LOSS)
                + relationship * policy.value(CRITERION_WEIGHT_RELATIONSHIP)
                + potential * policy.value(CRITERION_WEIGHT_POTENTIAL)
                + effort * policy.value(CRITERION_WEIGHT_EFFORT);
        int total = Marks.mean(weighted, weights(policy));
        return new Criteria(profitShare, goals, lossMark, relationship, potential, effort, total);
    }

    /** Whether potential is read from growth; otherwise from the run rate, or there is none. */
    static boolean hasGrowth(MomentumReading momentum) {
        return momentum.comparison() == MomentumReading.Comparison.YEAR_BEFORE
                || momentum.comparison() == MomentumReading.Comparison.DAYS_BEFORE;
    }

    static boolean isGone(MomentumReading momentum) {
        return momentum.momentum() == Momentum.SILENT || momentum.momentum() == Momentum.DORMANT;
    }

    /** Recent parcels brought to a year, rounded down. */
    static long yearlyRunRate(LocalDate asOf, AccountFigures figures) {
        long days =
                Math.clamp(TierRule.tenureDays(asOf, figures), LEAST_RUN_RATE_DAYS, (long) AccountFigures.RECENT_DAYS);
        return Math.multiplyExact(figures.recent().parcels(), (long) AccountFigures.WINDOW_DAYS) / days;
    }

    private static int potential(
            LocalDate asOf, AccountFigures figures, MomentumReading momentum, GradingPolicy policy) {
        if (isGone(momentum)) {
            return 0;
        }
        if (hasGrowth(momentum)) {
            long full = policy.value(GROWTH_FULL);
            return Marks.rising(momentum.changeBasisPoints() + full, 2 * full);
        }
        return Marks.rising(yearlyRunRate(asOf, figures), policy.value(KEY_ACCOUNT_PARCELS));
    }

    private static long weights(GradingPolicy policy) {
        return policy.value(CRITERION_WEIGHT_PROFIT_SHARE)
                + policy.value(CRITERION_WEIGHT_GOALS)
                + policy.value(CRITERION_WEIGHT_LOSS)
                + policy.value(CRITERION_WEIGHT_RELATIONSHIP)
                + policy.value(CRITERION_WEIGHT_POTENTIAL)
                + policy.value(CRITERION_WEIGHT_EFFORT);
    }
}
