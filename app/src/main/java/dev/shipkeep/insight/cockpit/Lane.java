package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.Proportion;
import org.jspecify.annotations.Nullable;

/** Parcels from one region to another. */
public record Lane(
        String origin, String destination, long parcels, long delivered, long onTime, long late, long revenueFen) {

    public @Nullable Integer onTimeBasisPoints() {
        return onTime + late == 0 ? null : Proportion.floorBasisPoints(onTime, onTime + late);
    }

    Lane plus(Lane other, String newOrigin, String newDestination) {
        return new Lane(
                newOrigin,
                newDestination,
                parcels + other.parcels,
                delivered + other.delivered,
                onTime + other.onTime,
                late + other.late,
                revenueFen + other.revenueFen);
    }
}
