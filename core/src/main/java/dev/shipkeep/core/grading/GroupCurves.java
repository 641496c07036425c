package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.DayFacts;
import java.util.function.ToLongFunction;

/**
 * The curves of one currency group that an account is held against; unknown margins and costs are left out of
 * theirs.
 */
record GroupCurves(Standing revenue, Standing margin, Standing parcels, Standing cost) {

    static GroupCurves of(AccountFigures[] group, GradingPolicy policy) {
        return new GroupCurves(
                standing(group, DayFacts::revenueFen),
                standing(group, facts -> RankingBasis.MARGIN.value(facts, policy)),
                standing(group, DayFacts::parcels),
                standing(group, facts -> policy.knowsMargin(facts) ? facts.costFen() : 0));
    }

    GroupShares shares(DayFacts window, GradingPolicy policy) {
        boolean knowsMargin = policy.knowsMargin(window);
        int revenueShare = revenue.shareBasisPoints(window.revenueFen());
        return new GroupShares(
                revenueShare,
                revenue.aheadBasisPoints(window.revenueFen()),
                knowsMargin ? margin.shareBasisPoints(window.marginFen().orElse(0)) : revenueShare,
                knowsMargin ? cost.shareBasisPoints(window.costFen()) : parcels.shareBasisPoints(window.parcels()));
    }

    private static Standing standing(AccountFigures[] group, ToLongFunction<DayFacts> measure) {
        long[] values = new long[group.length];
        for (int index = 0; index < values.length; index++) {
            values[index] = measure.applyAsLong(group[index].window());
        }
        return new Standing(values);
    }
}
