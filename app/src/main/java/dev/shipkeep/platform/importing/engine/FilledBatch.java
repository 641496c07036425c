package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.FileRow;
import dev.shipkeep.platform.importing.GoodRow;
import dev.shipkeep.platform.importing.ImportBatch;
import dev.shipkeep.platform.importing.RowConverter;
import dev.shipkeep.platform.importing.RowResult;
import java.util.ArrayList;
import java.util.List;

/** Rows on their way from the reading to the writing thread; filled by one, then written by the other. */
final class FilledBatch {

    private final ImportBatch good;
    private final List<RowResult.BadRow> bad = new ArrayList<>();
    private final RawCells cells = new RawCells();
    private double share;

    FilledBatch(ImportBatch good) {
        this.good = good;
    }

    void add(FileRow.Data row, RowConverter converter) {
        cells.add(row.line(), row.cells());
        switch (converter.convert(row)) {
            case GoodRow goodRow -> good.add(goodRow);
            case RowResult.BadRow badRow -> bad.add(badRow);
        }
    }

    boolean holds(int rows) {
        return cells.rows() >= rows || cells.isFull();
    }

    boolean isEmpty() {
        return cells.rows() == 0;
    }

    FilledBatch readTo(double newShare) {
        share = newShare;
        return this;
    }

    ImportBatch good() {
        return good;
    }

    /** Rows that could not be converted. */
    List<RowResult.BadRow> bad() {
        return bad;
    }

    RawCells cells() {
        return cells;
    }

    double share() {
        return share;
    }
}
