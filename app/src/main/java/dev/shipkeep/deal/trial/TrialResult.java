package dev.shipkeep.deal.trial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trial parcels added up.
 *
 * @param parcels without those that were cancelled
 * @param underWay not delivered, and still in time
 * @param overdue not delivered though the promised time has passed; late as well
 * @param late delivered late, or overdue
 */
public record TrialResult(int parcels, int underWay, int overdue, int onTime, int late, int faults) {

    private static final int WHOLE = 10_000;

    public static TrialResult of(List<TrialParcel> parcels, Instant now) {
        int underWay = 0;
        int overdue = 0;
        int onTime = 0;
        int late = 0;
        int faults = 0;
        for (TrialParcel parcel : parcels) {
            switch (parcel.standing(now)) {
                case UNDER_WAY -> underWay++;
                case ON_TIME -> onTime++;
                case LATE -> late++;
                case OVERDUE -> overdue++;
                case FAULT -> faults++;
                case CANCELLED -> {}
            }
        }
        int all = underWay + overdue + onTime + late + faults;
        return new TrialResult(all, underWay, overdue, onTime, late + overdue, faults);
    }

    /** Share on time among those of which it is known, in basis points; a fault is not on time. */
    public @Nullable Integer onTimeBasisPoints() {
        int known = onTime + late + faults;
        return known == 0 ? null : onTime * WHOLE / known;
    }

    /** Whether enough was sent and all of it was delivered or failed; what is overdue is still under way. */
    public boolean isComplete(Trial trial) {
        return underWay == 0 && overdue == 0 && parcels >= trial.parcels();
    }

    /** Whether it came to what was agreed. */
    public boolean isReached(Trial trial) {
        Integer share = onTimeBasisPoints();
        return isComplete(trial) && share != null && share >= trial.onTimeBasisPoints() && faults <= trial.faults();
    }
}
