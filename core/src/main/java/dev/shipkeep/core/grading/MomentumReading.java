package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.Proportion;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The momentum of an account with the figures that it comes from. Parcels are compared, not revenue: a price change
 * is not a change of mind.
 *
 * @param momentum the result
 * @param comparison what recent parcels were compared with
 * @param recentParcels parcels of the last 90 days
 * @param comparedParcels parcels that they were compared with, brought to 90 days and rounded down; 0 without
 *     comparison
 * @param changeBasisPoints growth, rounded toward zero; 0 without comparison
 * @param gapDays days since the last parcel; 0 when there was none
 * @param allowedDays days without a parcel at which the account is silent
 */
public record MomentumReading(
        Momentum momentum,
        Comparison comparison,
        long recentParcels,
        long comparedParcels,
        int changeBasisPoints,
        long gapDays,
        long allowedDays) {

    /** What recent parcels were compared with. */
    public enum Comparison {
        /** The same 90 days a year before. */
        YEAR_BEFORE,
        /** The 90 days before, or the part of them since the first parcel. */
        DAYS_BEFORE,
        /** Nothing in either, yet parcels now: an old account came back. */
        RESUMED,
        NONE
    }

    /** The reading of one account. */
    public static MomentumReading of(LocalDate asOf, AccountFigures figures, GradingPolicy policy) {
        LocalDate firstDay = figures.firstDay();
        LocalDate lastDay = figures.lastDay();
        if (firstDay == null || lastDay == null) {
            return without(Momentum.DORMANT, figures, 0, 0);
        }
        long today = asOf.toEpochDay();
        long gap = today - lastDay.toEpochDay();
        if (figures.window().parcels() == 0) {
            return without(Momentum.DORMANT, figures, gap, 0);
        }
        long age = today - firstDay.toEpochDay();
        long allowed = allowedDays(age, gap, figures.activeDays(), policy);
        if (gap >= allowed) {
            return without(Momentum.SILENT, figures, gap, allowed);
        }
        if (age < policy.value(Threshold.NEW_DAYS)) {
            return without(Momentum.NEW, figures, gap, allowed);
        }
        return grown(figures, policy, age, gap, allowed);
    }

    /**
     * The mean interval is the time from the first active day in the window to the last one, over the steps between;
     * for an account older than the window it is taken from the start of the window, which errs toward patience. One
     * active day has no interval, so the least days alone decide.
     */
    private static long allowedDays(long age, long gap, int activeDays, GradingPolicy policy) {
        long least = policy.value(Threshold.SILENT_DAYS);
        if (activeDays < 2) {
            return least;
        }
        long span = Math.max(0, Math.min(age, AccountFigures.WINDOW_DAYS - 1L) - gap);
        return Math.max(least, Math.ceilDiv(policy.value(Threshold.SILENT_INTERVALS) * span, activeDays - 1L));
    }

    private static MomentumReading grown(
            AccountFigures figures, GradingPolicy policy, long age, long gap, long allowed) {
        long recent = figures.recent().parcels();
        long lastYear = figures.recentLastYear().parcels();
        long preceding = figures.preceding().parcels();
        boolean hasFullYear = age >= AccountFigures.WINDOW_DAYS + AccountFigures.RECENT_DAYS - 1L;
        if (hasFullYear && lastYear > 0) {
            return compared(Comparison.YEAR_BEFORE, recent, lastYear, AccountFigures.RECENT_DAYS, policy, gap, allowed);
        }
        long precedingDays = Math.min(age + 1 - AccountFigures.RECENT_DAYS, AccountFigures.RECENT_DAYS);
        if (precedingDays > 0 && preceding > 0) {
            return compared(Comparison.DAYS_BEFORE, recent, preceding, precedingDays, policy, gap, allowed);
        }
        return precedingDays > 0 && recent > 0
                ? new MomentumReading(Momentum.RISING, Comparison.RESUMED, recent, 0, 0, gap, allowed)
                : without(Momentum.STEADY, figures, gap, allowed);
    }

    private static MomentumReading compared(
            Comparison comparison,
            long recent,
            long base,
            long baseDays,
            GradingPolicy policy,
            long gap,
            long allowed) {
        long scaledBase = Math.multiplyExact(base, (long) AccountFigures.RECENT_DAYS);
        long difference = Math.subtractExact(Math.multiplyExact(recent, baseDays), scaledBase);
        int change = difference >= 0
                ? Proportion.floorBasisPoints(difference, scaledBase)
                : Proportion.ceilingBasisPoints(difference, scaledBase);
        Momentum momentum = Momentum.STEADY;
        if (change >= policy.value(Threshold.MOMENTUM_RISING)) {
            momentum = Momentum.RISING;
        } else if (change <= -policy.value(Threshold.MOMENTUM_FALLING)) {
            momentum = Momentum.FALLING;
        }
        return new MomentumReading(momentum, comparison, recent, scaledBase / baseDays, change, gap, allowed);
    }

    /** Growth in basis points; empty when there was nothing to compare with. */
    public OptionalInt growth() {
        boolean compared = comparison == Comparison.YEAR_BEFORE || comparison == Comparison.DAYS_BEFORE;
        return compared ? OptionalInt.of(changeBasisPoints) : OptionalInt.empty();
    }

    private static MomentumReading without(Momentum momentum, AccountFigures figures, long gap, long allowed) {
        return new MomentumReading(momentum, Comparison.NONE, figures.recent().parcels(), 0, 0, gap, allowed);
    }
}
