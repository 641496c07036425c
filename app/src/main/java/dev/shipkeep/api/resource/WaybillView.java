package dev.shipkeep.api.resource;

import dev.shipkeep.waybill.Parcel;
import dev.shipkeep.waybill.ParcelEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as the latest news has it.
 *
 * @param orderNo the shipper's own number
 * @param account id of the account
 * @param freightFen in hundredths of the currency, as is every amount
 * @param services taken besides the carriage, as the import named them
 * @param events from booking to the latest news
 */
record WaybillView(
        String waybillNo,
        @Nullable String orderNo,
        long account,
        String accountCode,
        String accountName,
        String status,
        @Nullable Instant bookedAt,
        Instant shippedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant deliveredAt,
        Instant newsAt,
        @Nullable String product,
        @Nullable String originRegion,
        @Nullable String originCity,
        @Nullable String destinationRegion,
        @Nullable String destinationCity,
        int pieces,
        @Nullable Long weightGrams,
        String currency,
        long freightFen,
        @Nullable Long declaredValueFen,
        @Nullable Long codFen,
        List<String> services,
        List<ParcelEvent> events) {

    static WaybillView of(Parcel parcel) {
        return new WaybillView(
                parcel.waybillNo(),
                parcel.orderNo(),
                parcel.accountId(),
                parcel.accountCode(),
                parcel.accountName(),
                parcel.status(),
                parcel.bookedAt(),
                parcel.shippedAt(),
                parcel.promisedAt(),
                parcel.deliveredAt(),
                parcel.newsAt(),
                parcel.product(),
                parcel.originRegion(),
                parcel.originCity(),
                parcel.destinationRegion(),
                parcel.destinationCity(),
                parcel.pieces(),
                parcel.weightGrams(),
                parcel.currency(),
                parcel.freightFen(),
                parcel.declaredValueFen(),
                parcel.codFen(),
                parcel.services(),
                parcel.events());
    }
}
