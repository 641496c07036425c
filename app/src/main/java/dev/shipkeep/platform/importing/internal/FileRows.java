package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.BadRowFile;
import dev.shipkeep.platform.importing.FileContent;
import dev.shipkeep.platform.importing.FileOptions;
import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.RowSource;
import dev.shipkeep.platform.importing.SafeCell;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows below the header of a file of any form. */
public final class FileRows implements RowSource {

    private final RecordFile file;
    private final RecordReader records;
    private final FileOptions options;
    private HeaderNames header = new HeaderNames(List.of(), List.of());
    /** A file of bad rows that was corrected and comes again: its two leading columns are ours. */
    private boolean corrected;

    private boolean waiting;
    private long rows;
    private @Nullable FileRow last;

    private FileRows(RecordFile file, RecordReader records, FileOptions options) {
        this.file = file;
        this.records = records;
        this.options = options;
    }

    /** Refused for what is wrong up to the first row; what is wrong behind it shows when it is reached. */
    public static Opening open(FileContent content, FileOptions options) throws IOException {
        try {
            return new Opening.Opened(openRows(content, options));
        } catch (UnreadableException e) {
            return new Opening.Refused(e.problem());
        }
    }

    static FileRows openRows(FileContent content, FileOptions options) throws IOException {
        RecordFile file = RecordFiles.open(content, options);
        @Nullable RecordReader records = null;
        try {
            FileOptions complete = file.options();
            if (complete.headerLine() == 0) {
                try (RecordReader ahead = file.open()) {
                    complete = complete.withHeaderLine(HeaderGuess.of(ahead));
                }
            }
            records = file.open();
            FileRows rows = new FileRows(file, records, complete);
            rows.readHeader();
            return rows;
        } catch (IOException | RuntimeException e) {
            if (records != null) {
                records.close();
            }
            file.close();
            throw e;
        }
    }

    @Override
    public FileOptions options() {
        return options;
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    RecordFile file() {
        return file;
    }

    List<String> duplicateHeaders() {
        return header.duplicates();
    }

    boolean isCorrected() {
        return corrected;
    }

    @Override
    public FileRow next() throws IOException {
        if (!step()) {
            FileRow end = last;
            return end == null ? new FileRow.End() : end;
        }
        return new FileRow.Data(records.line(), dataCells(), records.strayQuote());
    }

    @Override
    public long skipRows(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && step()) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public double progressShare() {
        return last == null ? records.progressShare() : 1;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            records.close();
        }
    }

    /** False at the end, of whatever kind it is; {@link #last} then says which. */
    private boolean step() throws IOException {
        if (last != null) {
            return false;
        }
        if (waiting) {
            waiting = false;
            rows++;
            return true;
        }
        try {
            if (!records.advance()) {
                last = new FileRow.End();
                return false;
            }
            if (++rows > MAX_ROWS) {
                throw new UnreadableException(FileProblem.Code.TOO_MANY_ROWS, records.line(), Long.toString(MAX_ROWS));
            }
            return true;
        } catch (UnreadableException e) {
            last = new FileRow.Broken(located(e.problem()));
            return false;
        }
    }

    /** A stream does not know lines; the last line that was read says where it broke. */
    private FileProblem located(FileProblem problem) {
        return problem.line() > 0 ? problem : new FileProblem(problem.code(), records.line(), problem.arguments());
    }

    private void readHeader() throws IOException {
        do {
            if (!records.advance()) {
                boolean nothing = options.headerLine() <= 1;
                throw new UnreadableException(
                        nothing ? FileProblem.Code.EMPTY : FileProblem.Code.NO_HEADER, options.headerLine());
            }
        } while (records.line() < options.headerLine());
        String[] cells = records.cells();
        header = HeaderNames.of(cells);
        corrected = BadRowFile.isHeader(header.names());
        if (corrected) {
            header = HeaderNames.of(withoutOwn(cells));
        }
        refuseTooManyColumns();
        lookAhead();
    }

    private void lookAhead() throws IOException {
        try {
            waiting = records.advance();
        } catch (UnreadableException e) {
            last = new FileRow.Broken(located(e.problem()));
            return;
        }
        if (!waiting) {
            throw new UnreadableException(FileProblem.Code.HEADER_ONLY, options.headerLine());
        }
    }

    private void refuseTooManyColumns() throws UnreadableException {
        if (header.names().size() > MAX_COLUMNS) {
            int count = records instanceof CsvTokenizer csv
                    ? csv.cellCount()
                    : header.names().size();
            throw new UnreadableException(
                    FileProblem.Code.TOO_MANY_COLUMNS,
                    records.line(),
                    Integer.toString(count),
                    Integer.toString(MAX_COLUMNS));
        }
    }

    private String[] dataCells() {
        return corrected ? withoutOwn(records.cells()) : records.cells();
    }

    private static String[] withoutOwn(String[] cells) {
        String[] original = Arrays.copyOfRange(cells, Math.min(BadRowFile.OWN_COLUMNS, cells.length), cells.length);
        for (int i = 0; i < original.length; i++) {
            original[i] = SafeCell.unescape(original[i]);
        }
        return original;
    }
}
