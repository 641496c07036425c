package dev.shipkeep.api.resource;

import dev.shipkeep.rating.Adjustment;
import dev.shipkeep.rating.ParcelRating;
import dev.shipkeep.rating.RatedLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a parcel is charged, and how.
 *
 * @param state RATED, WAITING, UNPRICED, PENDING or NOT_BILLABLE
 * @param totalFen freight and surcharges in hundredths of the currency; null without an amount
 * @param listFreightFen freight before the customer's discount
 * @param costFen null when it is not known, or not for the asking person
 * @param priceSource whose price counted
 * @param billed whether a statement has billed the parcel's day
 * @param changedSinceBilled whether the parcel was corrected afterwards
 * @param trace the steps in words
 * @param traceOfToday whether the steps lead to what it would come to today, not to the amount in the books
 */
record ParcelRatingView(
        String waybillNo,
        long account,
        LocalDate day,
        String state,
        String currency,
        @Nullable Long totalFen,
        @Nullable Long freightFen,
        @Nullable Long listFreightFen,
        List<RatedLine.Charge> surcharges,
        @Nullable Integer actualGrams,
        @Nullable Integer chargeableGrams,
        @Nullable Long costFen,
        @Nullable Long statedFen,
        @Nullable String priceSource,
        @Nullable String price,
        boolean billed,
        boolean changedSinceBilled,
        List<Change> adjustments,
        List<String> trace,
        boolean traceOfToday) {

    /** What was billed and what it comes to since. */
    record Change(String reason, Instant noticedAt, long oldTotalFen, long newTotalFen, boolean billed) {

        static Change of(Adjustment adjustment) {
            return new Change(
                    adjustment.reason().name(),
                    adjustment.noticedAt(),
                    adjustment.oldTotalFen(),
                    adjustment.newTotalFen(),
                    adjustment.statementId() != null);
        }
    }

    static ParcelRatingView of(ParcelRating rating, List<String> trace) {
        RatedLine line = rating.line();
        return new ParcelRatingView(
                rating.waybillNo(),
                rating.accountId(),
                rating.day(),
                rating.state().name(),
                rating.currency(),
                line == null ? null : line.totalFen(),
                line == null ? null : line.freightFen(),
                line == null ? null : line.listFreightFen(),
                line == null ? List.of() : line.surcharges(),
                line == null ? null : line.actualGrams(),
                line == null ? null : line.chargeableGrams(),
                line == null ? null : line.costFen(),
                rating.statedFen(),
                line == null ? null : line.source().name(),
                line == null ? null : line.priceCode(),
                rating.statementId() != null,
                rating.changedSince(),
                rating.adjustments().stream().map(Change::of).toList(),
                trace,
                rating.ofToday());
    }
}
