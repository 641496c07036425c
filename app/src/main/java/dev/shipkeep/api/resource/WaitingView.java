package dev.shipkeep.api.resource;

import dev.shipkeep.rating.WaitingParcel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A parcel without an amount.
 *
 * @param account id of the account
 * @param day billing day
 * @param sentence the reason in words
 */
record WaitingView(
        String waybillNo,
        long account,
        String accountName,
        LocalDate day,
        String reason,
        String sentence,
        Instant since) {

    static WaitingView of(WaitingParcel parcel, String sentence) {
        return new WaitingView(
                parcel.waybillNo(),
                parcel.accountId(),
                parcel.accountName(),
                parcel.day(),
                parcel.reason().name(),
                sentence,
                parcel.since());
    }
}
