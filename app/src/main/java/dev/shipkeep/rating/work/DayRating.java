package dev.shipkeep.rating.work;

import dev.shipkeep.contract.OfferedPrices;
import dev.shipkeep.core.rating.Rater;
import dev.shipkeep.core.rating.Rating;
import dev.shipkeep.core.rating.RatingResult;
import dev.shipkeep.platform.database.CopyRows;
import dev.shipkeep.rating.ReasonArguments;
import dev.shipkeep.waybill.BillableParcel;
import java.time.Instant;
import java.util.List;

/** Rates the parcels of the days at hand and lays out the rows that come of it. */
final class DayRating {

    /** Parcels of days of which nothing was written before. */
    final CopyRows fresh = new CopyRows();
    /** Parcels of days that are in the books already. */
    final CopyRows again = new CopyRows();
    /** Parcels of billed days. */
    final CopyRows billed = new CopyRows();

    final CopyRows waiting = new CopyRows();

    private final DayTable days;
    private final PriceUses uses;
    private final Instant now;
    private final RatedRows rows = new RatedRows();
    private final Raters raters;

    DayRating(DayTable days, PriceUses uses, Raters raters, Instant now) {
        this.days = days;
        this.uses = uses;
        this.raters = raters;
        this.now = now;
    }

    /** One for prices and one for costs, so that neither forgets the places of its cards. Kept for a whole run. */
    static final class Raters {
        private final Rater ofPrices = new Rater();
        private final Rater ofCosts = new Rater();
        private final Rating price = new Rating();
        private final Rating cost = new Rating();
    }

    void take(BillableParcel parcel) {
        DaySums day = days.get(parcel.accountId(), (int) parcel.parcel().day().toEpochDay());
        OfferedPrices prices = day.prices;
        if (prices == null) {
            throw new IllegalStateException("account " + day.accountId + " has no price on day " + day.day);
        }
        if (!raters.ofPrices.rate(prices.book(), parcel.parcel(), raters.price)) {
            wait(parcel, day, prices);
            return;
        }
        RatedRows.Cost cost = cost(parcel, day.costs);
        day.add(raters.price, cost.fen(), parcel.statedFen());
        rows.addParcel(
                day.billed ? billed : day.known ? again : fresh,
                parcel,
                raters.price,
                uses.get(prices, raters.price.offer()),
                cost,
                FactsDigest.of(parcel.parcel()));
    }

    private void wait(BillableParcel parcel, DaySums day, OfferedPrices prices) {
        RatingResult told = raters.ofPrices.explain(prices.book(), parcel.parcel());
        if (!(told instanceof RatingResult.NotRatable refusal)) {
            throw new IllegalStateException(parcel.waybillNo() + " has a price only when it is explained");
        }
        day.waiting++;
        List<String> arguments = ReasonArguments.write(refusal.arguments());
        RatedRows.addWaiting(waiting, parcel, day.day, now, refusal.reason().name(), arguments);
    }

    /** Where our own costs say nothing, what the operating system states is better than nothing. */
    private RatedRows.Cost cost(BillableParcel parcel, @org.jspecify.annotations.Nullable OfferedPrices costs) {
        if (costs != null && raters.ofCosts.rate(costs.book(), parcel.parcel(), raters.cost)) {
            return new RatedRows.Cost(
                    raters.cost.totalFen(), uses.get(costs, raters.cost.offer()).number());
        }
        return new RatedRows.Cost(parcel.statedCostFen(), null);
    }
}
