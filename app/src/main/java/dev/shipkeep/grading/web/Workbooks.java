package dev.shipkeep.grading.web;

import jakarta.servlet.http.HttpServletResponse;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What the exports of grading have in common. */
final class Workbooks {

    static final String APPLICATION = "Shipkeep";
    static final String VERSION = "1.0";

    private static final double FEN_PER_YUAN = 100.0;

    private Workbooks() {}

    static void name(HttpServletResponse response, String name) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }

    static void head(Worksheet sheet, String... titles) {
        for (int column = 0; column < titles.length; column++) {
            sheet.value(0, column, titles[column]);
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** Money as a number of yuan: a spreadsheet counts in floating point, our own sums never do. */
    static void money(Worksheet sheet, int row, int column, @Nullable Long fen) {
        if (fen != null) {
            sheet.value(row, column, fen / FEN_PER_YUAN);
            sheet.style(row, column).format("#,##0.00").set();
        }
    }

    static void rate(Worksheet sheet, int row, int column, @Nullable Integer basisPoints) {
        if (basisPoints != null) {
            sheet.value(row, column, basisPoints / 10_000.0);
            sheet.style(row, column).format("0.0%").set();
        }
    }
}
