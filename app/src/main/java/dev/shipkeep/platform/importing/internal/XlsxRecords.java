package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.BadRowFile;
import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.RowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Rows of a sheet, hidden ones too. Of merged cells only the first has a value: the file holds no other. */
final class XlsxRecords implements RecordReader {

    private static final int MAX_KEPT_CELLS = RowSource.MAX_COLUMNS + BadRowFile.OWN_COLUMNS + 1;

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxCellText cellText;
    private final long rowEstimate;
    private String[] cells = new String[0];
    private long line;
    private long count;

    private XlsxRecords(Stream<Row> stream, XlsxCellText cellText, long rowEstimate) {
        this.stream = stream;
        this.cellText = cellText;
        this.rowEstimate = Math.max(rowEstimate, 1);
        rows = stream.iterator();
    }

    static XlsxRecords of(Sheet sheet, XlsxCellText cellText, long rowEstimate) throws IOException {
        try {
            return new XlsxRecords(sheet.openStream(), cellText, rowEstimate);
        } catch (IOException | RuntimeException e) {
            throw damaged(e, 0);
        }
    }

    @Override
    public boolean advance() throws IOException {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                line = Math.max(line + 1, row.getRowNum());
                count++;
                cells = texts(row);
                if (cells.length > 0) {
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) {
            // The library throws many kinds for broken XML, none of them checked.
            throw damaged(e, line);
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public String[] cells() {
        return cells.clone();
    }

    @Override
    public boolean strayQuote() {
        return false;
    }

    @Override
    public double progressShare() {
        return Math.min(1.0, (double) count / rowEstimate);
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Without the empty cells at the end, of which a formatted sheet can have thousands. */
    private String[] texts(Row row) throws UnreadableException {
        int width = Math.min(row.getCellCount(), MAX_KEPT_CELLS);
        String[] texts = new String[width];
        int filled = 0;
        for (int i = 0; i < width; i++) {
            Cell cell = row.getCell(i);
            texts[i] = cell == null ? "" : cellText.of(cell);
            if (texts[i].length() > RowSource.MAX_FIELD_CHARACTERS) {
                throw new UnreadableException(
                        FileProblem.Code.FIELD_TOO_LONG, line, Integer.toString(RowSource.MAX_FIELD_CHARACTERS));
            }
            filled = texts[i].isBlank() ? filled : i + 1;
        }
        return filled == width ? texts : Arrays.copyOf(texts, filled);
    }

    private static IOException damaged(Exception cause, long line) {
        if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException disk) {
            return disk;
        }
        return new UnreadableException(FileProblem.Code.DAMAGED, line);
    }
}
