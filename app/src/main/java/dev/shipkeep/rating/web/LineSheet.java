package dev.shipkeep.rating.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.rating.RatedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rated parcels as they stand in an Excel file: figures as numbers, everything else as text. */
record LineSheet(Frame frame, String currency) {

    private static final int CENT_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;

    List<String> titles() {
        Stream<String> columns = Stream.of(
                "waybillNo",
                "shippedAt",
                "product",
                "route",
                "chargeableKg",
                "freight",
                "surcharges",
                "which",
                "total",
                "price");
        List<String> titles = columns.map(column -> frame.say("rating.column." + column))
                .collect(Collectors.toCollection(ArrayList::new));
        if (OverviewPage.knowsCost(frame)) {
            titles.add(frame.say("rating.field.cost"));
        }
        return titles;
    }

    List<@Nullable Object> cells(RatedLine line) {
        RatedView view = new RatedView(frame, line, currency);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.waybillNo());
        cells.add(frame.minute(line.shippedAt()));
        cells.add(frame.choice("waybill.product.", line.product()));
        cells.add(view.route());
        cells.add(BigDecimal.valueOf(line.chargeableGrams(), GRAM_DIGITS));
        cells.add(BigDecimal.valueOf(line.freightFen(), CENT_DIGITS));
        cells.add(BigDecimal.valueOf(line.totalFen() - line.freightFen(), CENT_DIGITS));
        cells.add(line.surcharges().isEmpty() ? null : view.surcharges());
        cells.add(BigDecimal.valueOf(line.totalFen(), CENT_DIGITS));
        cells.add(view.source() + " " + line.priceCode());
        if (OverviewPage.knowsCost(frame)) {
            Long cost = line.costFen();
            cells.add(cost == null ? null : BigDecimal.valueOf(cost, CENT_DIGITS));
        }
        return cells;
    }
}
