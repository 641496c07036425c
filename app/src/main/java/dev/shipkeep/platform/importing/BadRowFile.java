package dev.shipkeep.platform.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes bad rows as CSV for a person to correct and send again: UTF-8 with the mark that spreadsheets want, the
 * original columns behind two of our own. Reading such a file leaves the two out, so the same mapping fits.
 */
public final class BadRowFile implements Closeable {

    public static final String LINE_COLUMN = "__line";
    public static final String PROBLEM_COLUMN = "__problem";
    public static final int OWN_COLUMNS = 2;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    public BadRowFile(OutputStream out, List<String> header) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>(List.of(LINE_COLUMN, PROBLEM_COLUMN));
        header.forEach(name -> names.add(SafeCell.escape(name)));
        writer.writeRecord(names);
    }

    /** @param problems what is wrong, in the person's words */
    public void write(FileRow.Data row, String problems) {
        String[] cells = row.cells();
        String[] all = new String[cells.length + OWN_COLUMNS];
        all[0] = Long.toString(row.line());
        all[1] = SafeCell.escape(problems);
        for (int i = 0; i < cells.length; i++) {
            all[i + OWN_COLUMNS] = SafeCell.escape(cells[i]);
        }
        writer.writeRecord(all);
    }

    /** True if a file with this header was written here. */
    public static boolean isHeader(List<String> header) {
        return header.size() > OWN_COLUMNS
                && header.get(0).equals(LINE_COLUMN)
                && header.get(1).equals(PROBLEM_COLUMN);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
