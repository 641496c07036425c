package dev.shipkeep.receivable.credit;

import dev.shipkeep.core.receivable.HoldRule;
import dev.shipkeep.receivable.ageing.PayerAgeing;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a payer has used of the credit given.
 *
 * @param unbilledFen shipped and rated, on no statement yet; counted only where there is a limit
 * @param limitFen null when there is no limit
 */
public record CreditUse(
        PayerAgeing owed, long unbilledFen, @Nullable Long limitFen, LocalDate asOf) {

    public long usedFen() {
        return owed.ageing().balanceFen() + unbilledFen;
    }

    /** Of the limit, in basis points; null without limit. */
    public @Nullable Integer usedBasisPoints() {
        Long limit = limitFen;
        return limit == null || limit <= 0
                ? null
                : dev.shipkeep.core.measure.Proportion.floorBasisPoints(Math.max(0, usedFen()), limit);
    }

    public HoldRule.Standing standing() {
        Long limit = limitFen;
        return new HoldRule.Standing(
                owed.overdueDays(asOf),
                owed.ageing().overdueFen(),
                usedFen(),
                limit == null ? OptionalLong.empty() : OptionalLong.of(limit));
    }
}
