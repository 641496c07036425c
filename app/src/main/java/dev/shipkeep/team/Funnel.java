package dev.shipkeep.team;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the deals of a time came.
 *
 * @param deals all that were begun
 * @param stages one for every step, in order
 */
public record Funnel(long deals, List<Stage> stages) {

    private static final int WHOLE = 10_000;

    public Funnel {
        stages = List.copyOf(stages);
    }

    /**
     * A step.
     *
     * @param entered deals that were ever in it
     * @param onward those that went on to the next
     * @param lost those that were lost in it
     * @param here those that are in it now
     * @param medianDays working days until half of those that went on had; null when none did
     */
    public record Stage(
            int step,
            long entered,
            long onward,
            long lost,
            long here,
            @Nullable Long medianDays) {

        /** Of those that are no longer in it, how many went on, in basis points; null when all are. */
        public @Nullable Integer conversion() {
            long decided = onward + lost;
            return decided == 0 ? null : (int) (onward * WHOLE / decided);
        }
    }

    /**
     * Deals with something in common.
     *
     * @param key value that they share; empty when it is not known
     * @param name as shown, where the key does not say it
     * @param revenueFen expected monthly revenue of those won
     * @param medianDays working days from beginning to winning; null when none was won
     */
    public record Group(
            String key,
            String name,
            long deals,
            long open,
            long won,
            long lost,
            long revenueFen,
            @Nullable Long medianDays) {

        public @Nullable Integer conversion() {
            long decided = won + lost;
            return decided == 0 ? null : (int) (won * WHOLE / decided);
        }
    }
}
