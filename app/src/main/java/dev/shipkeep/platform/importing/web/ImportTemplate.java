package dev.shipkeep.platform.importing.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.page.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty file of a kind to fill: headers that are understood without mapping, and one row to show how. */
record ImportTemplate(String name, List<String> header, List<String> example) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int COLUMN_WIDTH = 18;

    static ImportTemplate of(ImportKind kind, Words words) {
        return new ImportTemplate(
                KindHelp.title(words, kind.name()),
                kind.fields().stream()
                        .map(field -> FieldHints.header(words, field))
                        .toList(),
                kind.fields().stream()
                        .map(field -> FieldHints.example(words, kind.name(), field))
                        .toList());
    }

    void writeCsv(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            writer.writeRecord(header);
            writer.writeRecord(example);
        }
    }

    /** All cells are text, so that Excel leaves codes, phones and dates alone. */
    void writeExcel(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Shipkeep", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name.replaceAll("[\\\\/?*\\[\\]:]", " "));
            for (int column = 0; column < header.size(); column++) {
                sheet.width(column, COLUMN_WIDTH);
                sheet.style(column).format("@").set();
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.value(1, column, example.get(column));
                sheet.style(1, column).format("@").set();
            }
            sheet.freezePane(0, 1);
        }
    }
}
