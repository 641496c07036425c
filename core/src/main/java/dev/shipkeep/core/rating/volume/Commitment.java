package dev.shipkeep.core.rating.volume;

import dev.shipkeep.core.rating.figure.Limits;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;

/**
 * A volume that a customer promised for a period, and what is charged for what is missing of it.
 *
 * @param measure what it is counted in
 * @param quantity what was promised
 * @param rate what missing units cost; a percentage only where money was promised
 * @param rounding how the charge is rounded, minor units
 */
public record Commitment(VolumeMeasure measure, long quantity, VolumeRate rate, RoundingRule rounding) {
    /**
     * @throws IllegalArgumentException when the quantity is negative or the rate is out of bounds
     */
    public Commitment {
        boolean allowed =
                switch (rate) {
                    case VolumeRate.OfMoney part ->
                        measure.isMoney()
                                && part.share().partsPerMillion() >= 0
                                && part.share().partsPerMillion() <= Limits.SHARE;
                    case VolumeRate.PerQuantity each ->
                        each.fen() >= 0 && each.fen() <= Limits.PRICE_FEN && each.perQuantity() > 0;
                };
        if (quantity < 0 || !allowed) {
            throw new IllegalArgumentException(quantity + " " + measure + " at " + rate);
        }
    }

    /**
     * What is missing at the end of the period.
     *
     * @param totals sums of the period, of an account or of a whole group
     * @param settledFen what was charged for this period before
     * @throws ArithmeticException when an amount leaves the range of a long
     */
    public Shortfall shortfall(VolumeTotals totals, long settledFen) {
        long missing = Math.max(0, quantity - measure.quantity(totals));
        Fraction unit =
                switch (rate) {
                    case VolumeRate.OfMoney part -> Fraction.of(part.share().partsPerMillion(), Share.WHOLE);
                    case VolumeRate.PerQuantity each -> Fraction.of(each.fen(), each.perQuantity());
                };
        long charge = Fraction.of(missing, 1).times(unit).rounded(rounding);
        return new Shortfall(missing, charge, settledFen, Math.subtractExact(charge, settledFen));
    }

    /**
     * What is missing.
     *
     * @param missing units of the measure
     * @param chargeFen charge for the period, minor units
     * @param settledFen what was charged for it before
     * @param netFen what is charged now; negative when parcels arrived later
     */
    public record Shortfall(long missing, long chargeFen, long settledFen, long netFen) {}
}
