package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Threshold.*;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How value, loyalty and effort make a tier. */
final class TierRule {
    /** Why an account is lead whatever its total. */
    enum LeadCause {
        NOTHING_SENT,
        NO_REVENUE,
        LOSS,
        LITTLE,
        LOW_TOTAL
    }

    private TierRule() {}

    static TierScore score(LocalDate asOf, AccountFigures figures, GroupCurves curves, GradingPolicy policy) {
        int value = value(figures.window(), curves, policy);
        int loyalty = loyalty(asOf, figures, policy);
        int effort = effort(figures.window(), policy);
        long weighted = (long) value * policy.value(TIER_WEIGHT_VALUE)
                + loyalty * policy.value(TIER_WEIGHT_LOYALTY)
                + effort * policy.value(TIER_WEIGHT_EFFORT);
        long weights =
                policy.value(TIER_WEIGHT_VALUE) + policy.value(TIER_WEIGHT_LOYALTY) + policy.value(TIER_WEIGHT_EFFORT);
        return new TierScore(value, loyalty, effort, Marks.mean(weighted, weights));
    }

    static Tier tier(AccountFigures figures, TierScore score, GradingPolicy policy) {
        if (leadCause(figures, score, policy) != null) {
            return Tier.LEAD;
        }
        if (score.total() >= policy.value(PLATINUM_TOTAL) && score.value() >= policy.value(PLATINUM_VALUE)) {
            return Tier.PLATINUM;
        }
        boolean gold = score.total() >= policy.value(GOLD_TOTAL) && score.value() >= policy.value(GOLD_VALUE);
        return gold ? Tier.GOLD : Tier.IRON;
    }

    static @Nullable LeadCause leadCause(AccountFigures figures, TierScore score, GradingPolicy policy) {
        DayFacts window = figures.window();
        if (window.parcels() == 0) {
            return LeadCause.NOTHING_SENT;
        }
        if (window.revenueFen() <= 0) {
            return LeadCause.NO_REVENUE;
        }
        if (policy.knowsMargin(window) && window.marginFen().orElse(0) <= 0) {
            return LeadCause.LOSS;
        }
        if (score.value() < policy.value(IRON_VALUE)) {
            return LeadCause.LITTLE;
        }
        return score.total() < policy.value(IRON_TOTAL) ? LeadCause.LOW_TOTAL : null;
    }

    /** Days since the first parcel; 0 without one. */
    static long tenureDays(LocalDate asOf, AccountFigures figures) {
        LocalDate firstDay = figures.firstDay();
        return firstDay == null ? 0 : asOf.toEpochDay() - firstDay.toEpochDay() + 1;
    }

    private static int value(DayFacts window, GroupCurves curves, GradingPolicy policy) {
        long weightRevenue = policy.value(VALUE_WEIGHT_REVENUE);
        long weightMargin = policy.knowsMargin(window) ? policy.value(VALUE_WEIGHT_MARGIN) : 0;
        long weightParcels = policy.value(VALUE_WEIGHT_PARCELS);
        long weighted = weightRevenue * curves.revenue().mark(window.revenueFen(), policy)
                + weightMargin * curves.margin().mark(window.marginFen().orElse(0), policy)
                + weightParcels * curves.parcels().mark(window.parcels(), policy);
        return Marks.mean(weighted, weightRevenue + weightMargin + weightParcels);
    }

    private static int loyalty(LocalDate asOf, AccountFigures figures, GradingPolicy policy) {
        long weightTenure = policy.value(LOYALTY_WEIGHT_TENURE);
        long weightRegularity = policy.value(LOYALTY_WEIGHT_REGULARITY);
        long weighted = weightTenure * Marks.rising(tenureDays(asOf, figures), policy.value(TENURE_FULL_DAYS))
                + weightRegularity * Marks.rising(figures.activeWeeks(), policy.value(REGULARITY_FULL_WEEKS));
        return Marks.mean(weighted, weightTenure + weightRegularity);
    }

    private static int effort(DayFacts window, GradingPolicy policy) {
        if (window.parcels() == 0) {
            return 0;
        }
        boolean knowsCost = policy.knowsMargin(window);
        long weightCost = knowsCost ? policy.value(EFFORT_WEIGHT_COST) : 0;
        long weightExceptions = policy.value(EFFORT_WEIGHT_EXCEPTIONS);
        // Costed parcels without revenue are all cost.
        int costRate = window.costRate().orElse(Integer.MAX_VALUE);
        int exceptionRate = window.exceptionRate().orElse(0);
        long weighted =
                weightCost * Marks.falling(costRate, policy.value(COST_RATE_LIGHT), policy.value(COST_RATE_HEAVY))
                        + weightExceptions * Marks.falling(exceptionRate, 0, policy.value(EXCEPTION_RATE_HEAVY));
        return Marks.mean(weighted, weightCost + weightExceptions);
    }
}
