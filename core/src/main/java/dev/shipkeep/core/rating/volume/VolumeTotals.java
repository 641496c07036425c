package dev.shipkeep.core.rating.volume;

/**
 * What was sent in a period, by one account or by all of a group: sums that add up in any order ({@link #ZERO} and
 * {@link #plus} are a commutative group).
 *
 * @param parcels rated parcels that count
 * @param chargeableGrams their chargeable weight
 * @param freightFen their freight after the customer's price, minor units of one currency
 * @param totalFen freight and surcharges, minor units
 */
public record VolumeTotals(long parcels, long chargeableGrams, long freightFen, long totalFen) {
    /** Nothing sent. */
    public static final VolumeTotals ZERO = new VolumeTotals(0, 0, 0, 0);

    /**
     * Both together.
     *
     * @throws ArithmeticException when a sum leaves the range of a long
     */
    public VolumeTotals plus(VolumeTotals other) {
        return new VolumeTotals(
                Math.addExact(parcels, other.parcels),
                Math.addExact(chargeableGrams, other.chargeableGrams),
                Math.addExact(freightFen, other.freightFen),
                Math.addExact(totalFen, other.totalFen));
    }

    /** These without the other: what a correction takes away. */
    public VolumeTotals minus(VolumeTotals other) {
        return plus(other.negated());
    }

    /** The totals that cancel these. */
    public VolumeTotals negated() {
        return new VolumeTotals(
                Math.negateExact(parcels),
                Math.negateExact(chargeableGrams),
                Math.negateExact(freightFen),
                Math.negateExact(totalFen));
    }
}
