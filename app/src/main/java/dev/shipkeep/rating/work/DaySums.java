package dev.shipkeep.rating.work;

import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.core.rating.Rating;
import org.jspecify.annotations.Nullable;

/** One account's day at work: how it stands in the books, and what its parcels come to. */
final class DaySums {

    final long accountId;
    /** Since 1970. */
    final int day;

    /** Whether something was written for the day before. */
    boolean known;
    /** How many rated parcels it had then. */
    int parcelsBefore;

    /** Whether a statement has billed the day. */
    boolean billed;
    /** Null when the account has no price at all. */
    @Nullable
    OfferedPrices prices;

    @Nullable
    OfferedPrices costs;

    int parcels;
    int costed;
    int waiting;
    long chargeableGrams;
    long listFreightFen;
    long freightFen;
    long totalFen;
    long costedTotalFen;
    long costFen;
    long statedFen;

    DaySums(long accountId, int day) {
        this.accountId = accountId;
        this.day = day;
    }

    /** Whether a billed day is compared with what was billed; without any price there is nothing to compare. */
    boolean isCompared() {
        return billed && prices != null;
    }

    /** @param cost null when it is not known */
    void add(Rating rating, @Nullable Long cost, long stated) {
        parcels++;
        chargeableGrams += rating.chargeableGrams();
        listFreightFen += rating.listFreightFen();
        freightFen += rating.freightFen();
        totalFen += rating.totalFen();
        statedFen += stated;
        if (cost != null) {
            costed++;
            costedTotalFen += rating.totalFen();
            costFen += cost;
        }
    }
}
