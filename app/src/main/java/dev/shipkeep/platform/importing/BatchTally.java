package dev.shipkeep.platform.importing;

import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of a batch while they are taken in, each once. */
public final class BatchTally {

    private final Map<Taken, Long> taken = new EnumMap<>(Taken.class);
    private final List<RowResult.BadRow> refused = new ArrayList<>();

    public void count(Taken row) {
        taken.merge(row, 1L, Long::sum);
    }

    public void refuse(RowResult.BadRow row) {
        refused.add(row);
    }

    /** @param mapping names the columns of what was refused */
    public void count(long line, Change<Taken> row, ImportMapping mapping) {
        switch (row) {
            case Change.Done<Taken>(Taken done) -> count(done);
            case Change.Refused<Taken>(List<FieldProblem> problems) ->
                refuse(new RowResult.BadRow(
                        line, problems.stream().map(mapping::problem).toList()));
        }
    }

    public BatchOutcome outcome() {
        return new BatchOutcome(number(Taken.ADDED), number(Taken.CHANGED), number(Taken.SAME), refused);
    }

    private long number(Taken kind) {
        return taken.getOrDefault(kind, 0L);
    }
}
