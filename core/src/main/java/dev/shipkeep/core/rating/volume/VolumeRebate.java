package dev.shipkeep.core.rating.volume;

import java.util.List;

/**
 * What a period's volume brings.
 *
 * @param quantity volume in units of the measure
 * @param moneyFen the money that percentages were taken of
 * @param parts the tiers that count and for how much
 * @param dueFen rebate for the period so far, minor units
 * @param settledFen what was given for it before
 * @param netFen what is given now; negative when corrections took volume away
 */
public record VolumeRebate(long quantity, long moneyFen, List<Part> parts, long dueFen, long settledFen, long netFen) {

    /**
     * A tier with the quantity that it counts for.
     *
     * @param tier number of the tier, from 0
     * @param quantity units of the measure
     */
    public record Part(int tier, long quantity) {}

    public VolumeRebate {
        parts = List.copyOf(parts);
    }
}
