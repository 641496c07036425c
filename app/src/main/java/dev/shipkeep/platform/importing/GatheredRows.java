package dev.shipkeep.platform.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A batch of a kind that keeps each row as a line of its own making, and takes the lines in when the batch is written.
 *
 * @param <L> what the kind makes of a row
 */
public final class GatheredRows<L> implements ImportBatch {

    private final Function<GoodRow, L> read;
    private final Function<List<L>, BatchOutcome> take;
    private final List<L> lines = new ArrayList<>();

    /** @param take may be called again after a rollback */
    public GatheredRows(Function<GoodRow, L> read, Function<List<L>, BatchOutcome> take) {
        this.read = read;
        this.take = take;
    }

    @Override
    public void add(GoodRow row) {
        lines.add(read.apply(row));
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public BatchOutcome write() {
        return take.apply(Collections.unmodifiableList(lines));
    }
}
