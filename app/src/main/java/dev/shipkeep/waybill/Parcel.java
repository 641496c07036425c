package dev.shipkeep.waybill;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parcel as the latest news has it.
 *
 * @param orderNo the shipper's own number
 * @param status its text is {@code waybill.status.<status>}
 * @param newsAt when the latest news of it happened
 * @param originRegion two digits of a Chinese province, else as it was given
 * @param originCity name where it was given as a known division code, else as it was given
 * @param costFen null when it is not known, or not for the acting person
 * @param consigneeScore from 1 to 5
 * @param services taken besides the carriage, as the import named them
 * @param events from booking to the latest news, by time; milestones included
 */
public record Parcel(
        String waybillNo,
        @Nullable String orderNo,
        long accountId,
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
        @Nullable Integer lengthMm,
        @Nullable Integer widthMm,
        @Nullable Integer heightMm,
        String currency,
        long freightFen,
        @Nullable Long costFen,
        @Nullable Long declaredValueFen,
        @Nullable Long codFen,
        @Nullable Integer consigneeScore,
        List<String> services,
        List<ParcelEvent> events) {}
