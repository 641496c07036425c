package dev.shipkeep.deal.trial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trial parcels added up.
 *
 * @param late delivered late, or under way beyond the promised time
 */
public record TrialResult(int parcels, int underWay, int onTime, int late, int faults) {

    private static final int WHOLE = 10_000;

    static TrialResult of(List<TrialParcel> parcels, Instant now) {
        int underWay = 0;
        int onTime = 0;
        int late = 0;
        int faults = 0;
        for (TrialParcel parcel : parcels) {
            switch (parcel.standing(now)) {
                case UNDER_WAY -> underWay++;
                case ON_TIME -> onTime++;
                case LATE, OVERDUE -> late++;
                case FAULT -> faults++;
            }
        }
        return new TrialResult(parcels.size(), underWay, onTime, late, faults);
    }

    /** Share on time among those of which it is known, in basis points; a fault is not on time. */
    public @Nullable Integer onTimeBasisPoints() {
        int known = onTime + late + faults;
        return known == 0 ? null : onTime * WHOLE / known;
    }

    /** Whether nothing is under way and enough was sent. */
    public boolean isComplete(Trial trial) {
        return underWay == 0 && parcels >= trial.parcels();
    }

    /** Whether it came to what was agreed. */
    public boolean isReached(Trial trial) {
        Integer share = onTimeBasisPoints();
        return isComplete(trial) && share != null && share >= trial.onTimeBasisPoints() && faults <= trial.faults();
    }
}
