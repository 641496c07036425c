package dev.shipkeep.rating.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.TraceWords;
import dev.shipkeep.rating.WaitingParcel;
import java.util.List;
import java.util.stream.Stream;

/** Waiting parcels as they stand in an Excel file. */
record WaitingSheet(Frame frame, TraceWords words) {

    List<String> titles() {
        return Stream.of("waybillNo", "account", "day", "reason", "sentence", "since")
                .map(column -> frame.say("rating.column." + column))
                .toList();
    }

    List<Object> cells(WaitingParcel parcel) {
        return List.of(
                parcel.waybillNo(),
                parcel.accountName(),
                parcel.day().toString(),
                frame.say("rating.reason." + parcel.reason().key()),
                words.reason(frame.words(), parcel.reason(), parcel.arguments()),
                frame.minute(parcel.since()));
    }
}
