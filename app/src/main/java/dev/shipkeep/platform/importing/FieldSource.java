package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * Where a field's value comes from: the first of the columns that is not empty, else the constant.
 *
 * @param constant empty means none
 */
public record FieldSource(List<String> columns, String constant) {

    public FieldSource {
        columns = List.copyOf(columns);
    }

    public static FieldSource columns(String... columns) {
        return new FieldSource(List.of(columns), "");
    }

    public static FieldSource constant(String constant) {
        return new FieldSource(List.of(), constant);
    }

    public boolean namesNothing() {
        return columns.isEmpty() && constant.isEmpty();
    }
}
