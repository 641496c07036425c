package dev.shipkeep.waybill;

import dev.shipkeep.core.rating.Parcel;
import org.jspecify.annotations.Nullable;

/**
 * A parcel that is to be paid for: shipped and not cancelled.
 *
 * @param shippedMicros when, in microseconds since 1970
 * @param statedFen freight as the operating system has it
 * @param statedCostFen cost as the operating system has it; null when it does not know
 * @param parcel what a price is found for
 */
public record BillableParcel(
        long accountId,
        long shippedMicros,
        String waybillNo,
        long statedFen,
        @Nullable Long statedCostFen,
        Parcel parcel) {}
