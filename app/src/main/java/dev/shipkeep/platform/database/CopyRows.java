package dev.shipkeep.platform.database;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.postgresql.copy.CopyIn;

/**
 * Rows in PostgreSQL's binary COPY format, built while their source is read, so that the server only has to take them.
 * Not for several threads.
 */
public final class CopyRows {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};
    private static final long MICROS_FROM_1970_TO_2000 = 946_684_800_000_000L;
    private static final int DAYS_FROM_1970_TO_2000 = 10_957;
    private static final int LONGEST_FIXED = 12;
    private static final int BYTES_PER_CHARACTER = 3;
    private static final int ROW_HEAD = 2;
    private static final int LONG_COLUMN = 12;
    private static final int ARRAY_HEAD = 20;
    private static final int EMPTY_ARRAY = 12;
    private static final int INT8_OID = 20;
    private static final int TEXT_OID = 25;

    private static final VarHandle SHORT = view(short[].class);
    private static final VarHandle INT = view(int[].class);
    private static final VarHandle LONG = view(long[].class);

    private byte[] bytes = new byte[1 << 20];
    private int size;
    private int[] starts = new int[1 << 12];
    private int count;

    private static VarHandle view(Class<?> arrayType) {
        return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.BIG_ENDIAN);
    }

    public int count() {
        return count;
    }

    public void beginRow(int columns) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = size;
        reserve(LONGEST_FIXED);
        SHORT.set(bytes, size, (short) columns);
        size += ROW_HEAD;
    }

    public void addLong(long value) {
        reserve(LONGEST_FIXED);
        INT.set(bytes, size, Long.BYTES);
        LONG.set(bytes, size + Integer.BYTES, value);
        size += Integer.BYTES + Long.BYTES;
    }

    public void addInstant(long microsSince1970) {
        addLong(microsSince1970 - MICROS_FROM_1970_TO_2000);
    }

    public void addInt(int value) {
        reserve(LONGEST_FIXED);
        INT.set(bytes, size, Integer.BYTES);
        INT.set(bytes, size + Integer.BYTES, value);
        size += Integer.BYTES + Integer.BYTES;
    }

    public void addDay(int daysSince1970) {
        addInt(daysSince1970 - DAYS_FROM_1970_TO_2000);
    }

    public void addShort(int value) {
        reserve(LONGEST_FIXED);
        INT.set(bytes, size, Short.BYTES);
        SHORT.set(bytes, size + Integer.BYTES, (short) value);
        size += Integer.BYTES + Short.BYTES;
    }

    public void addText(String text) {
        int length = text.length();
        reserve(Integer.BYTES + BYTES_PER_CHARACTER * length);
        int start = size + Integer.BYTES;
        int written = writeAscii(text, start);
        if (written < length) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(encoded, 0, bytes, start, encoded.length);
            written = encoded.length;
        }
        INT.set(bytes, size, written);
        size = start + written;
    }

    /** An array without nulls; elements begin at 1. */
    public void addLongs(long[] values, int count) {
        reserve(LONGEST_FIXED + ARRAY_HEAD + LONG_COLUMN * count);
        INT.set(bytes, size, ARRAY_HEAD + LONG_COLUMN * count);
        putInts(size + Integer.BYTES, 1, 0, INT8_OID, count, 1);
        size += Integer.BYTES + ARRAY_HEAD;
        for (int index = 0; index < count; index++) {
            addLong(values[index]);
        }
    }

    private void putInts(int at, int... values) {
        for (int index = 0; index < values.length; index++) {
            INT.set(bytes, at + index * Integer.BYTES, values[index]);
        }
    }

    /** An array without nulls; elements begin at 1. */
    public void addTexts(List<String> values) {
        reserve(LONGEST_FIXED + ARRAY_HEAD);
        int start = size;
        boolean empty = values.isEmpty();
        putInts(start + Integer.BYTES, empty ? 0 : 1, 0, TEXT_OID, values.size(), 1);
        size += Integer.BYTES + (empty ? EMPTY_ARRAY : ARRAY_HEAD);
        values.forEach(this::addText);
        INT.set(bytes, start, size - start - Integer.BYTES);
    }

    public void addNull() {
        reserve(LONGEST_FIXED);
        INT.set(bytes, size, -1);
        size += Integer.BYTES;
    }

    /** Sets a long that is only known later. The columns before it must be longs, too. */
    public void setLong(int row, int column, long value) {
        LONG.set(bytes, starts[row] + ROW_HEAD + LONG_COLUMN * column + Integer.BYTES, value);
    }

    /** Forgets all rows. */
    public void clear() {
        count = 0;
        size = 0;
    }

    /** Sends all rows. */
    public void sendTo(CopyIn copy) throws SQLException {
        sendTo(copy, new BitSet());
    }

    /** Sends all rows but those left out. */
    public void sendTo(CopyIn copy, BitSet leftOut) throws SQLException {
        copy.writeToCopy(HEADER, 0, HEADER.length);
        int row = leftOut.nextClearBit(0);
        while (row < count) {
            int end = leftOut.nextSetBit(row);
            int until = end < 0 || end >= count ? count : end;
            int endOffset = until == count ? size : starts[until];
            copy.writeToCopy(bytes, starts[row], endOffset - starts[row]);
            row = leftOut.nextClearBit(until);
        }
        copy.writeToCopy(TRAILER, 0, TRAILER.length);
        copy.endCopy();
    }

    private int writeAscii(String text, int start) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return i;
            }
            bytes[start + i] = (byte) c;
        }
        return length;
    }

    private void reserve(int needed) {
        if (size + needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + needed));
        }
    }
}
