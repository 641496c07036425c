package dev.shipkeep.platform.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of one row, by the index of the field in the list the converter was made with. The converter uses
 * one object for all rows: take what you need before you convert the next row.
 */
public final class GoodRow implements RowResult {

    private final @Nullable String[] texts;
    private final long[] numbers;
    private final boolean[] filled;
    private long line;

    GoodRow(int fieldCount) {
        texts = new String[fieldCount];
        numbers = new long[fieldCount];
        filled = new boolean[fieldCount];
    }

    public long line() {
        return line;
    }

    public boolean has(int field) {
        return filled[field];
    }

    /** Text, Code, Choice, Region. */
    public String getText(int field) {
        String text = texts[field];
        if (!filled[field] || text == null) {
            throw new IllegalStateException("field " + field + " has no text in line " + line);
        }
        return text;
    }

    /** WholeNumber, Weight (grams), Length (millimetres), Money (cents), Day (days), Moment (microseconds), YesNo. */
    public long getLong(int field) {
        if (!filled[field] || texts[field] != null) {
            throw new IllegalStateException("field " + field + " has no number in line " + line);
        }
        return numbers[field];
    }

    public Instant getInstant(int field) {
        return Instant.EPOCH.plus(getLong(field), ChronoUnit.MICROS);
    }

    public LocalDate getDate(int field) {
        return LocalDate.ofEpochDay(getLong(field));
    }

    public boolean getBoolean(int field) {
        return getLong(field) != 0;
    }

    void begin(long newLine) {
        line = newLine;
    }

    void put(int field, @Nullable String text, long number) {
        texts[field] = text;
        numbers[field] = number;
        filled[field] = true;
    }

    void clear(int field) {
        texts[field] = null;
        filled[field] = false;
    }
}
