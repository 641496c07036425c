package dev.shipkeep.waybill.web;

import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.waybill.panel.ParcelRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parcels as they stand in an Excel file: figures as numbers, everything else as text. */
final class ParcelSheet {

    private static final int CENT_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;
    private static final List<String> COLUMNS = List.of(
            "waybillNo",
            "orderNo",
            "status",
            "product",
            "origin",
            "destination",
            "shippedAt",
            "promisedAt",
            "deliveredAt",
            "pieces",
            "weightKg",
            "currency",
            "freight");

    private final Frame frame;
    private final boolean withCost;

    ParcelSheet(Frame frame) {
        this.frame = frame;
        this.withCost = frame.may(Permission.COCKPIT) || frame.may(Permission.GRADING_READ);
    }

    List<String> titles() {
        List<String> titles = new ArrayList<>();
        COLUMNS.forEach(column -> titles.add(frame.say("waybill.field." + column)));
        if (withCost) {
            titles.add(frame.say("waybill.field.cost"));
        }
        return titles;
    }

    List<@Nullable Object> cells(ParcelRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.waybillNo());
        cells.add(row.orderNo());
        cells.add(frame.choice("waybill.status.", row.status()));
        cells.add(row.product() == null ? null : frame.choice("waybill.product.", row.product()));
        cells.add(ParcelView.place(frame, row.originRegion(), null));
        cells.add(ParcelView.place(frame, row.destinationRegion(), row.destinationCity()));
        cells.add(frame.minute(row.shippedAt()));
        cells.add(minute(row.promisedAt()));
        cells.add(minute(row.deliveredAt()));
        cells.add(row.pieces());
        cells.add(row.weightGrams() == null ? null : BigDecimal.valueOf(row.weightGrams(), GRAM_DIGITS));
        cells.add(row.currency());
        cells.add(BigDecimal.valueOf(row.freightFen(), CENT_DIGITS));
        if (withCost) {
            cells.add(row.costFen() == null ? null : BigDecimal.valueOf(row.costFen(), CENT_DIGITS));
        }
        return cells;
    }

    private @Nullable String minute(@Nullable Instant instant) {
        return instant == null ? null : frame.minute(instant);
    }
}
