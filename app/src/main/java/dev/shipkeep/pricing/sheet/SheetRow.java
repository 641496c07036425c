package dev.shipkeep.pricing.sheet;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the sheet, its cells understood.
 *
 * @param line row of the file, from 1
 * @param cells filled cells: a {@code Long} in small units where the column is a number, otherwise text
 */
public record SheetRow(long line, Map<Column, Object> cells) {

    public SheetRow {
        cells = new EnumMap<>(cells);
    }

    RowKind kind() {
        return choice(RowKind.class, text(Column.KIND));
    }

    boolean is(RowKind kind) {
        return kind() == kind;
    }

    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** Empty where the cell is. */
    public String text(Column column) {
        return cells.get(column) instanceof String text ? text : "";
    }

    /** Zero where the cell is empty. */
    public long number(Column column) {
        return number(column, 0);
    }

    long number(Column column, long otherwise) {
        return cells.get(column) instanceof Long number ? number : otherwise;
    }

    <E extends Enum<E>> @Nullable E findChoice(Class<E> type, Column column) {
        return has(column) ? choice(type, text(column)) : null;
    }

    /** What the bounds of the row count. */
    Unit unit() {
        Measured measure = findChoice(Measured.class, Column.MEASURE);
        return measure == null ? Unit.KILOGRAMS : measure.unit();
    }

    /** Whether its rounding is one of money, not of weight. */
    boolean roundsMoney() {
        return is(RowKind.FREIGHT)
                || is(RowKind.SURCHARGE) && findChoice(ChargeWay.class, Column.CHARGE) != ChargeWay.PER_WEIGHT;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String value) {
        return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    }
}
