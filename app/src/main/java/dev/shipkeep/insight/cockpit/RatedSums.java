package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.Proportion;
import java.util.OptionalInt;

/**
 * What the parcels of a period are charged.
 *
 * @param waiting parcels that have no amount yet
 * @param listFreightFen freight before customers' prices
 * @param freightFen freight that is charged
 * @param totalFen freight and surcharges
 * @param costedTotalFen total of the parcels whose cost is known
 * @param statedFen what the operating system stated for the rated parcels
 */
public record RatedSums(
        long parcels,
        long waiting,
        long listFreightFen,
        long freightFen,
        long totalFen,
        long costedTotalFen,
        long costFen,
        long statedFen) {

    /** Margin of the parcels whose cost is known, basis points of their total. */
    public OptionalInt marginRate() {
        return costedTotalFen <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(Proportion.floorBasisPoints(costedTotalFen - costFen, costedTotalFen));
    }

    /** What customers' prices take off the list, basis points. */
    public OptionalInt discountRate() {
        return listFreightFen <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(Proportion.floorBasisPoints(listFreightFen - freightFen, listFreightFen));
    }
}
