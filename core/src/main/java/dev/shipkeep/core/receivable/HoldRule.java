package dev.shipkeep.core.receivable;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * When credit is to be stopped.
 *
 * @param overdueDays more days past due than this
 * @param smallestFen what is overdue by as much at least; less is not worth the quarrel
 * @param overLimit whether owing more than the credit limit is a reason too
 */
public record HoldRule(int overdueDays, long smallestFen, boolean overLimit) {

    /** Why credit is to be stopped. */
    public enum Cause {
        OVERDUE,
        OVER_LIMIT
    }

    /**
     * What a payer owes.
     *
     * @param oldestOverdueDays days that the oldest open item is past due
     * @param usedFen what is owed in all, billed or not
     * @param limitFen empty when there is no limit
     */
    public record Standing(long oldestOverdueDays, long overdueFen, long usedFen, OptionalLong limitFen) {}

    public Optional<Cause> judge(Standing standing) {
        if (standing.oldestOverdueDays() > overdueDays && standing.overdueFen() >= Math.max(1, smallestFen)) {
            return Optional.of(Cause.OVERDUE);
        }
        boolean over = overLimit
                && standing.limitFen().isPresent()
                && standing.usedFen() > standing.limitFen().getAsLong();
        return over ? Optional.of(Cause.OVER_LIMIT) : Optional.empty();
    }
}
