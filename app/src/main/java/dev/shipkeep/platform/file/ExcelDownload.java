package dev.shipkeep.platform.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends a table as an Excel file, row by row, so that its size costs no memory. */
public final class ExcelDownload implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSHED_EVERY = 500;
    private static final int COLUMN_WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private ExcelDownload(Workbook workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    public static ExcelDownload start(HttpServletResponse response, String fileName, List<String> titles)
            throws IOException {
        response.setContentType(MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Workbook workbook = new Workbook(response.getOutputStream(), "Shipkeep", "1.0");
        Worksheet sheet = workbook.newWorksheet("Shipkeep");
        ExcelDownload download = new ExcelDownload(workbook, sheet);
        for (int column = 0; column < titles.size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.freezePane(0, 1);
        download.row(titles);
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        return download;
    }

    /** @param cells numbers stay numbers; everything else is text, so no cell is ever a formula */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(rows, column, number);
            } else if (cell != null) {
                sheet.value(rows, column, cell.toString());
            }
        }
        rows++;
        if (rows % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
