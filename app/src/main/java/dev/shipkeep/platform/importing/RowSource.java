package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.importing.internal.FileRows;
import java.io.IOException;
import java.util.List;

/** Streams the rows below the header of one file; blank rows are passed over, not counted. Not for several threads. */
public interface RowSource extends AutoCloseable {

    int MAX_COLUMNS = 300;
    int MAX_FIELD_CHARACTERS = 64 * 1024;
    int MAX_LINE_CHARACTERS = 1024 * 1024;
    long MAX_ROWS = 20_000_000;

    /** Opens the file; what the options leave to {@code auto} is found out and can be read from {@link #options}. */
    static Opening open(FileContent content, FileOptions options) throws IOException {
        return FileRows.open(content, options);
    }

    /** The options with nothing left to {@code auto}. */
    FileOptions options();

    /** Trimmed names, made unique: a second {@code freight} is {@code freight (2)}, a nameless column {@code #5}. */
    List<String> header();

    /** After {@code End} or {@code Broken} it answers the same again. */
    FileRow next() throws IOException;

    /**
     * Passes over rows without making anything of them, to go on where an earlier run stopped.
     *
     * @return how many rows were passed; fewer than asked only if the file ends or breaks
     */
    long skipRows(long count) throws IOException;

    /** How much of the file has been read, 0 to 1; an estimate for progress bars. */
    double progressShare();

    @Override
    void close() throws IOException;

    /** A file that can be read, or the reason why not. */
    sealed interface Opening {
        record Opened(RowSource rows) implements Opening {}

        record Refused(FileProblem problem) implements Opening {}
    }
}
