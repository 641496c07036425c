package dev.shipkeep.deal.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised beside what came, both for thirty days.
 *
 * @param days of the first ninety that have passed
 * @param promised what the proposal or the deal said
 * @param actual what the parcels of those days came to, brought to thirty days
 */
public record Evaluation(LocalDate wonOn, int days, Figures promised, Figures actual) {

    /** How many days are compared. */
    public static final int PERIOD = 90;

    /**
     * @param marginFen null when nobody knows
     * @param onTimeBasisPoints null when nobody knows
     */
    public record Figures(
            long parcels,
            long revenueFen,
            @Nullable Long marginFen,
            @Nullable Integer onTimeBasisPoints) {}

    /** Whether all of the days have passed. */
    public boolean isComplete() {
        return days >= PERIOD;
    }
}
