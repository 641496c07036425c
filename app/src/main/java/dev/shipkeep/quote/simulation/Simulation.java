package dev.shipkeep.quote.simulation;

import dev.shipkeep.core.rating.NotRatableReason;
import java.util.List;
import java.util.Map;

/**
 * What a proposal comes to on a sample.
 *
 * @param lanes the largest revenue first
 * @param steps in order of weight, those with parcels
 * @param reasons why parcels have no price, the most frequent first
 * @param rivals names of the other carriers' cards in the order of the sums
 * @param cut whether there were more parcels than a sample holds
 * @param nanos how long it took
 */
public record Simulation(
        String currency,
        Sums total,
        List<Map.Entry<Lane, Sums>> lanes,
        List<Map.Entry<WeightStep, Sums>> steps,
        List<Reason> reasons,
        List<String> rivals,
        boolean cut,
        long nanos) {

    /**
     * Why some parcels have no price.
     *
     * @param arguments of the sentence for one of them
     */
    public record Reason(NotRatableReason reason, long parcels, List<Object> arguments) {}
}
