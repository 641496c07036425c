package dev.shipkeep.api.resource;

import dev.shipkeep.rating.RatedLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parcel of a statement. Amounts are in hundredths of the currency. */
record LineView(
        long account,
        String waybillNo,
        @Nullable String orderNo,
        Instant shippedAt,
        @Nullable String product,
        @Nullable String originRegion,
        @Nullable String originCity,
        @Nullable String destinationRegion,
        @Nullable String destinationCity,
        int pieces,
        int actualGrams,
        int chargeableGrams,
        String currency,
        long freightFen,
        List<RatedLine.Charge> surcharges,
        long totalFen,
        String priceCode) {

    static LineView of(RatedLine line, String currency) {
        return new LineView(
                line.accountId(),
                line.waybillNo(),
                line.orderNo(),
                line.shippedAt(),
                line.product(),
                line.originRegion(),
                line.originCity(),
                line.destinationRegion(),
                line.destinationCity(),
                line.pieces(),
                line.actualGrams(),
                line.chargeableGrams(),
                currency,
                line.freightFen(),
                line.surcharges(),
                line.totalFen(),
                line.priceCode());
    }
}
