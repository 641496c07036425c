package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.importing.ImportMapping;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Why a row of waybills is refused though each of its cells can be read, told at the column that is to blame. */
final class RefusedRow {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ImportMapping mapping;
    private final ZoneId zone;

    RefusedRow(ImportMapping mapping) {
        this.mapping = mapping;
        this.zone = ZoneId.of(mapping.values().zone());
    }

    /** Also for a shipper that the importing person may not see: the two are not told apart. */
    BadRow unknownShipper(long line, String code) {
        return bad(line, WaybillField.SHIPPER_CODE, "waybill.unknownShipper", code);
    }

    BadRow numberTaken(long line, String number) {
        return bad(line, WaybillField.WAYBILL_NO, "waybill.numberTaken", number);
    }

    BadRow otherCurrency(long line, String currency, String accountCurrency) {
        return bad(line, WaybillField.CURRENCY, "waybill.otherCurrency", currency, accountCurrency);
    }

    BadRow deliveredBeforeShipped(long line, long deliveredMicros, long shippedMicros) {
        return bad(
                line,
                WaybillField.DELIVERED_AT,
                "waybill.deliveredBeforeShipped",
                minute(deliveredMicros),
                minute(shippedMicros));
    }

    BadRow shippedLongAfterBooked(long line, long shippedMicros, long bookedMicros) {
        return bad(
                line,
                WaybillField.SHIPPED_AT,
                "waybill.shippedLongAfterBooked",
                minute(shippedMicros),
                minute(bookedMicros));
    }

    private BadRow bad(long line, WaybillField field, String code, String... arguments) {
        return new BadRow(line, List.of(mapping.problem(field.word(), code, arguments)));
    }

    private String minute(long micros) {
        return MINUTE.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone));
    }
}
