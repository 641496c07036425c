package dev.shipkeep.waybill;

import java.time.LocalDate;

/** A parcel whose consignee has paid on delivery. */
public record CollectedParcel(
        String waybillNo, long accountId, String currency, LocalDate deliveredDay, long amountFen) {}
