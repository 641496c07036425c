package dev.shipkeep.platform.importing;

import java.util.List;

/** A converted row: typed values, or the reasons why not. */
public sealed interface RowResult permits GoodRow, RowResult.BadRow {

    /** All that is wrong with the row, not only the first thing. */
    record BadRow(long line, List<Problem> problems) implements RowResult {
        public BadRow {
            problems = List.copyOf(problems);
        }
    }
}
