package dev.shipkeep.organization;

import dev.shipkeep.platform.importing.BatchOutcome;
import dev.shipkeep.platform.importing.RowResult.BadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts each row of a batch once, though it may be worked on twice. */
final class RowTally {

    private final Map<Long, RowOutcome> outcomes = new TreeMap<>();

    /** A refusal outweighs a change, a change outweighs none. */
    void count(long line, RowOutcome outcome) {
        outcomes.merge(line, outcome, (before, now) -> weight(now) > weight(before) ? now : before);
    }

    private static int weight(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Same ignored -> 0;
            case RowOutcome.Changed ignored -> 1;
            case RowOutcome.Added ignored -> 2;
            case RowOutcome.Refused ignored -> 3;
        };
    }

    BatchOutcome outcome() {
        long added = 0;
        long changed = 0;
        long same = 0;
        List<BadRow> refused = new ArrayList<>();
        for (RowOutcome outcome : outcomes.values()) {
            switch (outcome) {
                case RowOutcome.Added ignored -> added++;
                case RowOutcome.Changed ignored -> changed++;
                case RowOutcome.Same ignored -> same++;
                case RowOutcome.Refused(var row) -> refused.add(row);
            }
        }
        return new BatchOutcome(added, changed, same, refused);
    }
}
