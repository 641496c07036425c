package dev.shipkeep.deal.outcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised beside what came, and what the customer sent before, all for thirty days. A promise is of all that the
 * customer sends in a month, not of what is added.
 *
 * @param days of the first ninety that have passed
 * @param promised what the proposal or the deal said
 * @param before what the parcels of the ninety days before the signing came to, brought to thirty days
 * @param actual what the parcels of those days came to, brought to thirty days
 */
public record Evaluation(LocalDate wonOn, int days, Figures promised, Figures before, Figures actual) {

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
