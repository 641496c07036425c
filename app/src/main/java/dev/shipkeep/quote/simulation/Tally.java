package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.core.rating.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts a slice of a sample by lane and weight in one flat array. For one thread. */
final class Tally {

    private static final int STEPS = WeightStep.values().length;
    private static final int REASONS = NotRatableReason.values().length;
    private static final int AGAINST = 3;
    private static final int OWN = 6;

    private final Baseline baseline;
    private final int width;
    private final long[] cells;
    private final long[] reasons = new long[REASONS];
    private final int[] firstOfReason = new int[REASONS];

    Tally(int lanes, Baseline baseline) {
        this.baseline = baseline;
        width = OWN + AGAINST * (2 + baseline.rivals());
        cells = new long[lanes * STEPS * width];
        Arrays.fill(firstOfReason, Integer.MAX_VALUE);
    }

    void refuse(Sample sample, int row, NotRatableReason reason) {
        cells[cell(sample, row)] += sample.count(row);
        reasons[reason.ordinal()] += sample.count(row);
        firstOfReason[reason.ordinal()] = Math.min(firstOfReason[reason.ordinal()], row);
    }

    void add(Sample sample, int row, Rating rating) {
        long count = sample.count(row);
        int at = cell(sample, row);
        cells[at] += count;
        cells[at + 1] += count;
        cells[at + 2] += count * rating.chargeableGrams();
        cells[at + 3] += count * rating.listFreightFen();
        cells[at + 4] += count * rating.freightFen();
        cells[at + 5] += count * rating.totalFen();
        compare(at + OWN, count, rating.totalFen(), baseline.costFen(row));
        compare(at + OWN + AGAINST, count, rating.totalFen(), baseline.todayFen(row));
        for (int rival = 0; rival < baseline.rivals(); rival++) {
            compare(at + OWN + AGAINST * (2 + rival), count, rating.totalFen(), baseline.rivalFen(rival, row));
        }
    }

    private void compare(int at, long count, long revenueFen, long otherFen) {
        if (otherFen != Baseline.NONE) {
            cells[at] += count;
            cells[at + 1] += count * revenueFen;
            cells[at + 2] += count * otherFen;
        }
    }

    private int cell(Sample sample, int row) {
        return (sample.lane(row) * STEPS + sample.step(row)) * width;
    }

    void plus(Tally other) {
        for (int index = 0; index < cells.length; index++) {
            cells[index] += other.cells[index];
        }
        for (int reason = 0; reason < REASONS; reason++) {
            reasons[reason] += other.reasons[reason];
            firstOfReason[reason] = Math.min(firstOfReason[reason], other.firstOfReason[reason]);
        }
    }

    long refused(NotRatableReason reason) {
        return reasons[reason.ordinal()];
    }

    /** A row of the sample that has no price for the reason. */
    int firstOf(NotRatableReason reason) {
        return firstOfReason[reason.ordinal()];
    }

    Sums sums(int lane, int step) {
        int at = (lane * STEPS + step) * width;
        List<Sums.Against> rivals = new ArrayList<>();
        for (int rival = 0; rival < baseline.rivals(); rival++) {
            rivals.add(against(at + OWN + AGAINST * (2 + rival)));
        }
        return new Sums(
                cells[at],
                cells[at + 1],
                cells[at + 2],
                cells[at + 3],
                cells[at + 4],
                cells[at + 5],
                against(at + OWN),
                against(at + OWN + AGAINST),
                rivals);
    }

    private Sums.Against against(int at) {
        return new Sums.Against(cells[at], cells[at + 1], cells[at + 2]);
    }
}
