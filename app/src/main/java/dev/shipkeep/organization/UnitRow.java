package dev.shipkeep.organization;

import dev.shipkeep.platform.importing.GoodRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a file tells it.
 *
 * @param parentCode null if the file says nothing, as is {@code divisionCode} and {@code active}
 */
record UnitRow(
        long line,
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        @Nullable String divisionCode,
        @Nullable Boolean active) {

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int PARENT = 3;
    private static final int DIVISION = 4;
    private static final int ACTIVE = 5;

    static UnitRow of(GoodRow row) {
        return new UnitRow(
                row.line(),
                row.getText(CODE),
                row.getText(NAME),
                UnitKind.of(row.getText(KIND)),
                row.has(PARENT) ? row.getText(PARENT) : null,
                row.has(DIVISION) ? row.getText(DIVISION) : null,
                row.has(ACTIVE) ? row.getBoolean(ACTIVE) : null);
    }

    boolean closes() {
        return Boolean.FALSE.equals(active);
    }
}
