package dev.shipkeep.simulator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * CSV (RFC 4180, UTF-8, line feed) written straight as bytes: ten million rows must not cost ten million strings.
 * Flushes on {@link #finish()}; never closes the stream. Not thread-safe.
 */
final class CsvRows {

    private static final int CAPACITY = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    private final OutputStream out;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] reversed = new byte[LONGEST_NUMBER];
    private final DayTexts days = new DayTexts();
    private int size;
    private boolean rowBegun;

    CsvRows(OutputStream out) {
        this.out = out;
    }

    CsvRows header(String names) throws IOException {
        ascii(names.getBytes(StandardCharsets.US_ASCII));
        return endRow();
    }

    CsvRows text(String value) throws IOException {
        boolean quoted = value.indexOf(',') >= 0
                || value.indexOf('"') >= 0
                || value.indexOf('\n') >= 0
                || value.indexOf('\r') >= 0;
        String written = quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
        return ascii(written.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that need no quotes. */
    CsvRows ascii(byte[] value) throws IOException {
        separate(value.length);
        System.arraycopy(value, 0, buffer, size, value.length);
        size += value.length;
        return this;
    }

    CsvRows blank() throws IOException {
        separate(0);
        return this;
    }

    CsvRows number(long value) throws IOException {
        separate(LONGEST_NUMBER);
        if (value < 0) {
            buffer[size++] = '-';
        }
        digits(Math.abs(value), 1);
        return this;
    }

    /** A prefix and a number with leading zeros, as one field. */
    CsvRows numbered(byte[] prefix, long value, int width) throws IOException {
        ascii(prefix);
        digits(value, width);
        return this;
    }

    /** Fen, written as yuan with two decimals. */
    CsvRows money(long fen) throws IOException {
        separate(LONGEST_NUMBER);
        if (fen < 0) {
            buffer[size++] = '-';
        }
        long absolute = Math.abs(fen);
        digits(absolute / 100, 1);
        buffer[size++] = '.';
        digits(absolute % 100, 2);
        return this;
    }

    CsvRows date(LocalDate day) throws IOException {
        return ascii(days.text((int) day.toEpochDay()));
    }

    /** Seconds since 1970 of the local clock, as {@code yyyy-MM-dd HH:mm:ss}. */
    CsvRows time(long localSeconds) throws IOException {
        ascii(days.text((int) (localSeconds / 86_400)));
        int second = (int) (localSeconds % 86_400);
        buffer[size++] = ' ';
        digits(second / 3_600, 2);
        buffer[size++] = ':';
        digits(second / 60 % 60, 2);
        buffer[size++] = ':';
        digits(second % 60, 2);
        return this;
    }

    CsvRows endRow() {
        buffer[size++] = '\n'; // separate() always leaves room
        rowBegun = false;
        return this;
    }

    void finish() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
        out.flush();
    }

    private void separate(int needed) throws IOException {
        if (size + needed + 2 * LONGEST_NUMBER > CAPACITY) {
            out.write(buffer, 0, size);
            size = 0;
        }
        if (rowBegun) {
            buffer[size++] = ',';
        }
        rowBegun = true;
    }

    private void digits(long value, int width) {
        int count = 0;
        long left = value;
        while (left > 0 || count < width) {
            reversed[count++] = (byte) ('0' + left % 10);
            left /= 10;
        }
        while (count > 0) {
            buffer[size++] = reversed[--count];
        }
    }
}
