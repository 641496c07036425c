package dev.shipkeep.settlement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;

/** Cells as an accountant's workbook has them: money with two decimals, weights with three, days as days. */
final class SheetCells {

    private static final String MONEY = "#,##0.00";
    private static final String WEIGHT = "#,##0.000";
    private static final String DAY = "yyyy-mm-dd";
    private static final int CENT_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;

    private final Worksheet sheet;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Text stays text, so no cell is ever a formula. */
    void text(int row, int column, String text) {
        sheet.value(row, column, text);
    }

    void bold(int row, int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column).bold().set();
    }

    void count(int row, int column, long count) {
        sheet.value(row, column, count);
        sheet.style(row, column).format("#,##0").set();
    }

    void money(int row, int column, long fen) {
        sheet.value(row, column, BigDecimal.valueOf(fen, CENT_DIGITS));
        sheet.style(row, column).format(MONEY).set();
    }

    void boldMoney(int row, int column, long fen) {
        sheet.value(row, column, BigDecimal.valueOf(fen, CENT_DIGITS));
        sheet.style(row, column).bold().format(MONEY).set();
    }

    void weight(int row, int column, long grams) {
        sheet.value(row, column, BigDecimal.valueOf(grams, GRAM_DIGITS));
        sheet.style(row, column).format(WEIGHT).set();
    }

    void day(int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
    }

    /** A row of column titles from the first column on. */
    void titles(int row, String... titles) {
        for (int column = 0; column < titles.length; column++) {
            sheet.value(row, column, titles[column]);
            sheet.style(row, column)
                    .bold()
                    .fillColor("EEF2F7")
                    .borderStyle("thin")
                    .set();
        }
    }

    /** One line over several columns. */
    void heading(int row, int columns, String text, int size, String alignment) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, columns - 1)
                .style()
                .bold()
                .fontSize(size)
                .horizontalAlignment(alignment)
                .merge()
                .set();
    }

    /** One plain line over several columns. */
    void line(int row, int columns, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, columns - 1).style().wrapText(true).merge().set();
    }
}
