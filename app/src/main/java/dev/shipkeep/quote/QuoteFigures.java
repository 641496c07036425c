package dev.shipkeep.quote;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.quote.simulation.Sums;
import org.jspecify.annotations.Nullable;

/**
 * What the last simulation that was kept came to.
 *
 * @param level whose consent it needs; null when nothing was simulated yet or nothing has a price
 */
public record QuoteFigures(
        long parcels,
        long rated,
        long listFen,
        long freightFen,
        long revenueFen,
        long costedRevenueFen,
        long costFen,
        long comparedRevenueFen,
        long todayFen,
        @Nullable ApprovalLevel level) {

    static QuoteFigures of(Sums sums, @Nullable ApprovalLevel level) {
        return new QuoteFigures(
                sums.parcels(),
                sums.rated(),
                sums.listFen(),
                sums.freightFen(),
                sums.revenueFen(),
                sums.cost().revenueFen(),
                sums.cost().otherFen(),
                sums.today().revenueFen(),
                sums.today().otherFen(),
                level);
    }

    public @Nullable Integer discountBasisPoints() {
        return listFen == 0 ? null : (Integer) (int) -Math.floorDiv((freightFen - listFen) * 10_000, listFen);
    }

    public @Nullable Integer marginBasisPoints() {
        return costedRevenueFen == 0
                ? null
                : (Integer) (int) Math.floorDiv((costedRevenueFen - costFen) * 10_000, costedRevenueFen);
    }

    public boolean losesMoney() {
        return costFen > costedRevenueFen;
    }
}
