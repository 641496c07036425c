package dev.shipkeep.deal.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was promised beside what came, both for thirty days.
 *
 * @param days of the first ninety that have passed
 * @param promised what the proposal or the deal said
 * @param actual what the parcels of those days came to, brought to thirty days
 * @param gaps where the customer's industry sends and the customer sends little with us, largest first
 */
public record Evaluation(LocalDate wonOn, int days, Figures promised, Figures actual, List<Gap> gaps) {

    /** How many days are compared. */
    public static final int PERIOD = 90;

    public Evaluation {
        gaps = List.copyOf(gaps);
    }

    /**
     * @param marginFen null when nobody knows
     * @param onTimeBasisPoints null when nobody knows
     */
    public record Figures(
            long parcels,
            long revenueFen,
            @Nullable Long marginFen,
            @Nullable Integer onTimeBasisPoints) {}

    /**
     * A region that could be developed.
     *
     * @param industryBasisPoints its share of the parcels of the industry
     * @param ownBasisPoints its share of the customer's
     */
    public record Gap(String region, int industryBasisPoints, int ownBasisPoints) {}

    /** Whether all of the days have passed. */
    public boolean isComplete() {
        return days >= PERIOD;
    }
}
