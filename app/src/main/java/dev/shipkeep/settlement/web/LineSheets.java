package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.rating.RatedLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One row per parcel, each kind of surcharge in a column of its own; a further sheet when one is full. */
final class LineSheets {

    /** Below what a sheet can hold. */
    private static final int MOST_ROWS = 1_000_000;

    private static final int FLUSHED_EVERY = 500;
    private static final int WIDTH = 16;
    private static final List<String> FIRST_TITLES =
            List.of("day", "waybill", "order", "product", "from", "to", "pieces", "actualWeight", "weight", "freight");

    private final Workbook workbook;
    private final Frame frame;
    private final List<String> surcharges;
    private final Map<String, Integer> columnOf = new HashMap<>();

    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    LineSheets(Workbook workbook, Frame frame, List<String> surcharges) {
        this.workbook = workbook;
        this.frame = frame;
        this.surcharges = surcharges;
        for (int place = 0; place < surcharges.size(); place++) {
            columnOf.put(surcharges.get(place), FIRST_TITLES.size() + place);
        }
    }

    void add(RatedLine line) {
        Worksheet current = current();
        SheetCells cells = new SheetCells(current);
        cells.day(row, 0, BusinessTime.dayOf(line.shippedAt()));
        cells.text(row, 1, line.waybillNo());
        cells.text(row, 2, line.orderNo() == null ? "" : line.orderNo());
        cells.text(row, 3, line.product() == null ? "" : frame.choice("pricing.product.", line.product()));
        cells.text(row, 4, StatementWords.place(frame, line.originRegion(), line.originCity()));
        cells.text(row, 5, StatementWords.place(frame, line.destinationRegion(), line.destinationCity()));
        cells.count(row, 6, line.pieces());
        cells.weight(row, 7, line.actualGrams());
        cells.weight(row, 8, line.chargeableGrams());
        cells.money(row, 9, line.freightFen());
        Map<Integer, Long> charges = new HashMap<>();
        for (RatedLine.Charge charge : line.surcharges()) {
            charges.merge(columnOf.getOrDefault(charge.code(), lastColumn()), charge.fen(), Long::sum);
        }
        charges.forEach((column, fen) -> {
            if (column < lastColumn()) {
                cells.money(row, column, fen);
            }
        });
        cells.money(row, lastColumn(), line.totalFen());
        row++;
        flush(current);
    }

    private int lastColumn() {
        return FIRST_TITLES.size() + surcharges.size();
    }

    private Worksheet current() {
        Worksheet current = sheet;
        if (current == null || row > MOST_ROWS) {
            finish();
            sheets++;
            current = workbook.newWorksheet(frame.say("settlement.file.lines") + (sheets == 1 ? "" : " " + sheets));
            List<String> titles = new ArrayList<>();
            FIRST_TITLES.forEach(title -> titles.add(frame.say("settlement.file." + title)));
            titles.addAll(surcharges);
            titles.add(frame.say("settlement.file.total.line"));
            for (int column = 0; column < titles.size(); column++) {
                current.width(column, WIDTH);
            }
            current.freezePane(0, 1);
            new SheetCells(current).titles(0, titles.toArray(String[]::new));
            sheet = current;
            row = 1;
        }
        return current;
    }

    private void flush(Worksheet current) {
        if (row % FLUSHED_EVERY != 0) {
            return;
        }
        try {
            current.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be sent", e);
        }
    }

    void finish() {
        Worksheet current = sheet;
        if (current == null) {
            return;
        }
        try {
            current.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be sent", e);
        }
    }
}
