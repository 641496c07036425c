package dev.shipkeep.pricing.sheet;

import java.util.List;
import java.util.Map;

/**
 * A sheet that was read.
 *
 * @param headers the headers of the file by column
 * @param rows the rows that are understood
 * @param problems what is wrong with the others
 */
public record Sheet(Map<Column, String> headers, List<SheetRow> rows, List<SheetProblem> problems) {
    public Sheet {
        headers = Map.copyOf(headers);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
