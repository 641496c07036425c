package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.BadRowFile;
import dev.shipkeep.platform.importing.FileProblem;
import dev.shipkeep.platform.importing.RowSource;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts delimited text into records (RFC 4180, any line end). Made here rather than taken from a library because an
 * import must say at which line a never-closed quote was opened, must go on after a row with a stray quote, must bound
 * fields and lines, and must pass over rows without making strings of them.
 */
final class CsvTokenizer implements RecordReader {

    private static final int CHUNK = 32 * 1024;
    private static final int MAX_KEPT_CELLS = RowSource.MAX_COLUMNS + BadRowFile.OWN_COLUMNS + 1;
    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final Progress progress;
    private final char delimiter;

    private char[] buffer = new char[2 * CHUNK];
    private int recordStart;
    private int position;
    private int limit;
    private boolean atEnd;

    private long nextLine = 1;
    private long line;
    private long openQuoteLine;
    /** Where each kept cell begins and ends, counted from the start of the record. */
    private final int[] begins = new int[MAX_KEPT_CELLS];

    private final int[] ends = new int[MAX_KEPT_CELLS];
    private final boolean[] doubledQuotes = new boolean[MAX_KEPT_CELLS];
    private int cellCount;
    private boolean blank;
    private boolean strayQuote;

    /** How far the bytes below the reader have been consumed. */
    @FunctionalInterface
    interface Progress {
        double share();
    }

    CsvTokenizer(Reader reader, char delimiter, Progress progress) {
        this.reader = reader;
        this.delimiter = delimiter;
        this.progress = progress;
    }

    @Override
    public boolean advance() throws IOException {
        do {
            if (!readRecord()) {
                return false;
            }
        } while (blank);
        return true;
    }

    @Override
    public long line() {
        return line;
    }

    /** Hardly more cells than a file may have columns; a row with more is bad whatever they hold. */
    @Override
    public String[] cells() {
        String[] cells = new String[Math.min(cellCount, MAX_KEPT_CELLS)];
        for (int i = 0; i < cells.length; i++) {
            String cell = new String(buffer, recordStart + begins[i], ends[i] - begins[i]);
            cells[i] = doubledQuotes[i] ? cell.replace("\"\"", "\"") : cell;
        }
        return cells;
    }

    /** Cells of the present record, also those beyond what {@link #cells} gives. */
    int cellCount() {
        return cellCount;
    }

    @Override
    public boolean strayQuote() {
        return strayQuote;
    }

    @Override
    public double progressShare() {
        return progress.share();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean readRecord() throws IOException {
        recordStart = position;
        line = nextLine;
        cellCount = 0;
        blank = true;
        strayQuote = false;
        if (peek() < 0) {
            return false;
        }
        if (line == 1 && position == 0 && buffer[0] == BYTE_ORDER_MARK) {
            position = 1;
            recordStart = 1;
        }
        while (readCell()) {
            position++;
        }
        readLineEnd();
        return true;
    }

    /** True if another cell follows; the position is then on the delimiter. */
    private boolean readCell() throws IOException {
        if (peek() == QUOTE) {
            readQuotedCell();
        } else {
            int begin = position - recordStart;
            readPlain();
            keep(begin, position - recordStart, false);
        }
        return peek() == delimiter;
    }

    private void readPlain() throws IOException {
        int begin = position - recordStart;
        do {
            char[] characters = buffer;
            int index = position;
            int end = limit;
            while (index < end) {
                char c = characters[index];
                if (c == delimiter || c == '\n' || c == '\r') {
                    break;
                }
                index++;
            }
            position = index;
        } while (position == limit && fill());
        if (position - recordStart - begin > RowSource.MAX_FIELD_CHARACTERS) {
            throw new UnreadableException(
                    FileProblem.Code.FIELD_TOO_LONG, line, Integer.toString(RowSource.MAX_FIELD_CHARACTERS));
        }
    }

    private void readQuotedCell() throws IOException {
        long openedInLine = nextLine;
        openQuoteLine = openedInLine;
        position++;
        int begin = position - recordStart;
        boolean doubled = false;
        while (true) {
            readToQuote(begin);
            position++;
            if (peek() != QUOTE) {
                break;
            }
            doubled = true;
            position++;
        }
        int end = position - 1 - recordStart;
        openQuoteLine = 0;
        skipSpaces();
        int follower = peek();
        if (follower < 0 || follower == delimiter || follower == '\n' || follower == '\r') {
            keep(begin, end, doubled);
            return;
        }
        if (nextLine != openedInLine) {
            // The quote that seems to close this cell opens another one: the first was never closed.
            throw unclosedQuote(openedInLine);
        }
        strayQuote = true;
        readPlain();
        keep(begin - 1, position - recordStart, false);
    }

    private void readToQuote(int begin) throws IOException {
        while (true) {
            if (position == limit && !fill()) {
                throw unclosedQuote(openQuoteLine);
            }
            char c = buffer[position];
            if (c == QUOTE) {
                break;
            }
            if (c == '\n' || (c == '\r' && peekSecond() != '\n')) {
                nextLine++;
            }
            position++;
            if (position - recordStart - begin > RowSource.MAX_FIELD_CHARACTERS) {
                throw unclosedQuote(openQuoteLine);
            }
        }
    }

    private void skipSpaces() throws IOException {
        while (peek() == ' ') {
            position++;
        }
    }

    private void readLineEnd() throws IOException {
        int end = peek();
        if (end < 0) {
            return;
        }
        // The record stays in the buffer until the next one is read, so the line end is only looked at.
        boolean windows = end == '\r' && peekSecond() == '\n';
        position += windows ? 2 : 1;
        nextLine++;
    }

    private void keep(int begin, int end, boolean doubled) {
        if (cellCount < MAX_KEPT_CELLS) {
            begins[cellCount] = begin;
            ends[cellCount] = end;
            doubledQuotes[cellCount] = doubled;
        }
        cellCount++;
        for (int i = recordStart + begin; blank && i < recordStart + end; i++) {
            blank = buffer[i] <= ' ' || buffer[i] == '　';
        }
    }

    private int peek() throws IOException {
        return position == limit && !fill() ? -1 : buffer[position];
    }

    private int peekSecond() throws IOException {
        return position + 1 == limit && !fill() ? -1 : buffer[position + 1];
    }

    /** Reads on, keeping what belongs to the present record; false at the end of the file. */
    private boolean fill() throws IOException {
        if (atEnd) {
            return false;
        }
        int kept = limit - recordStart;
        if (kept > RowSource.MAX_LINE_CHARACTERS) {
            throw openQuoteLine > 0
                    ? unclosedQuote(openQuoteLine)
                    : new UnreadableException(
                            FileProblem.Code.LINE_TOO_LONG, line, Integer.toString(RowSource.MAX_LINE_CHARACTERS));
        }
        if (buffer.length - kept < CHUNK) {
            buffer = Arrays.copyOfRange(buffer, recordStart, recordStart + Math.max(2 * buffer.length, kept));
        } else {
            System.arraycopy(buffer, recordStart, buffer, 0, kept);
        }
        position -= recordStart;
        limit = kept;
        recordStart = 0;
        int count = reader.read(buffer, limit, buffer.length - limit);
        if (count < 0) {
            atEnd = true;
            return false;
        }
        limit += count;
        return count > 0 || fill();
    }

    private static UnreadableException unclosedQuote(long openedInLine) {
        return new UnreadableException(FileProblem.Code.UNCLOSED_QUOTE, openedInLine);
    }
}
