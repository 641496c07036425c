package dev.shipkeep.rating.work;

import dev.shipkeep.contract.PriceBooks;
import dev.shipkeep.platform.database.QueryPlans;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.waybill.BillableParcels;
import dev.shipkeep.waybill.DayMarks;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One transaction of the worker: takes some marks of a lane, rates the parcels of the marked days, and writes what is not
 * written yet. It looks at whole days, so neither the order in which news came nor how often it is told matters; and
 * whatever stops it, the marks stay. An account is always in the same lane and a lane in one hand at a time, so nobody
 * writes what somebody else found out earlier over what is known later.
 */
@Component
class LaneRun {

    /** Marked account-days in a transaction. */
    private static final int DAYS_TOGETHER = 20_000;

    /** If a power cut takes what was written, it gives the marks back, too. */
    private static final String COMMIT_WITHOUT_WAITING = "SET LOCAL synchronous_commit = off";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final JdbcClient jdbc;
    private final QueryPlans plans;
    private final DayMarks marks;
    private final PriceBooks prices;
    private final BillableParcels parcels;
    private final BusinessTime time;
    private final LaneWriters writers;

    LaneRun(
            JdbcClient jdbc,
            QueryPlans plans,
            DayMarks marks,
            PriceBooks prices,
            BillableParcels parcels,
            BusinessTime time,
            LaneWriters writers) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.marks = marks;
        this.prices = prices;
        this.parcels = parcels;
        this.time = time;
        this.writers = writers;
    }

    /** What writes, and what it needs to know before. */
    @Component
    record LaneWriters(RatedStage stage, DayStanding standing, AdjustmentWriter adjustments, RatedWriter rated) {}

    /** @return whether there were marks; also when the lane is in another hand there may be, but not for us */
    boolean rateSome(int lane, DayRating.Raters raters) {
        plans.planForValues();
        jdbc.sql(COMMIT_WITHOUT_WAITING).update();
        if (!Lanes.tryTake(jdbc, lane)) {
            return false;
        }
        DayTable days = new DayTable();
        marks.take(lane, DAYS_TOGETHER, days::add);
        if (days.isEmpty()) {
            return false;
        }
        writers.standing().find(days);
        setTerms(days);
        DayRating rating = new DayRating(days, new PriceUses(jdbc), raters, time.now());
        parcels.forEach(days.toRead(), rating::take);
        writers.stage().open();
        writers.standing().ask(days);
        writers.rated().write(days, rating);
        writers.adjustments().write(days, rating);
        return true;
    }

    /**
     * An account that has no price on these days but on others gets all that it ever has: its parcels wait, and say so.
     * Whether they wait must not depend on which days happen to be looked at together.
     */
    private void setTerms(DayTable days) {
        days.setTerms(prices.termsOf(days.accountIds(), days.first(), days.last()));
        List<Long> unpriced = days.unpriced();
        if (!unpriced.isEmpty()) {
            days.setTerms(prices.termsOf(unpriced, EARLIEST, LATEST));
        }
    }
}
