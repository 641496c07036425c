package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.figure.Limits;

/**
 * What a parcel came to: columns of one row, written by a {@link Rater} and overwritten by the next parcel. Amounts
 * are minor units of the book's currency and mean something only when {@link #isRated}.
 */
public final class Rating {
    /** No rule of the offer made the freight; the card's own price did. */
    public static final int NO_RULE = -1;

    boolean rated;
    NotRatableReason reason = NotRatableReason.NO_PRICE_VALID;
    int offer;
    int rule;
    int originZone;
    int destinationZone;
    int lane;
    long actualGrams;
    long volumetricGrams;
    long chargeableGrams;
    long listFreightFen;
    long freightFen;
    long totalFen;

    private long applied;
    private final long[] surchargeFen = new long[Limits.SURCHARGES];

    /** Begins a parcel with what stands against it as long as no price is found. */
    void clear(NotRatableReason first) {
        rated = false;
        if (reason != first) {
            reason = first;
        }
        offer = 0;
    }

    /** Why no price is found, and what the offer that came furthest knew. */
    void refuse(NotRatableReason cause, int refusingOffer, Located located) {
        reason = cause;
        offer = refusingOffer;
        keep(located);
    }

    void keep(Located located) {
        originZone = located.originZone;
        destinationZone = located.destinationZone;
        lane = located.lane;
        actualGrams = located.weighing.actualGrams;
        volumetricGrams = located.weighing.volumetricGrams;
        chargeableGrams = located.weighing.chargeableGrams;
    }

    /** Begins to add surcharges to a freight. */
    void begin(int usedRule, long listFen, long fen) {
        rule = usedRule;
        listFreightFen = listFen;
        freightFen = fen;
        totalFen = fen;
        applied = 0;
    }

    void add(int surcharge, long fen) {
        applied |= 1L << surcharge;
        surchargeFen[surcharge] = fen;
        totalFen += fen;
    }

    /** Takes a surcharge away that was added. */
    void drop(int surcharge) {
        applied &= ~(1L << surcharge);
        totalFen -= surchargeFen[surcharge];
    }

    /** Number of the one surcharge of the bits that applies; negative when none does. */
    int appliedOf(long bits) {
        long found = bits & applied;
        return found == 0 ? -1 : Long.numberOfTrailingZeros(found);
    }

    /** The sum of those surcharges of the bits that apply. */
    long sumOf(long bits) {
        long sum = 0;
        for (long left = bits & applied; left != 0; left &= left - 1) {
            sum += surchargeFen[Long.numberOfTrailingZeros(left)];
        }
        return sum;
    }

    /** Whether there is an amount. */
    public boolean isRated() {
        return rated;
    }

    /**
     * Why there is none.
     *
     * @throws IllegalStateException when the parcel is rated
     */
    public NotRatableReason reason() {
        if (rated) {
            throw new IllegalStateException("the parcel is rated");
        }
        return reason;
    }

    /** Number of the offer that counts in the book, from 0. */
    public int offer() {
        return offer;
    }

    /** Number of the offer's rule that made the freight; {@link #NO_RULE} for the card's own price. */
    public int rule() {
        return rule;
    }

    /** Number of the lane on the offer's card, from 0. */
    public int lane() {
        return lane;
    }

    /** Actual weight of all pieces, grams. */
    public long actualGrams() {
        return actualGrams;
    }

    /** Volumetric weight of the measured pieces, grams; 0 where size does not count. */
    public long volumetricGrams() {
        return volumetricGrams;
    }

    /** The weight that is paid for, grams. */
    public long chargeableGrams() {
        return chargeableGrams;
    }

    /** Freight by the card, before the customer's discount; with own bands the same as the freight. */
    public long listFreightFen() {
        return listFreightFen;
    }

    /** Freight that is charged. */
    public long freightFen() {
        return freightFen;
    }

    /** Freight and surcharges. */
    public long totalFen() {
        return totalFen;
    }

    /** Whether a surcharge of the offer's card applies, even if it comes to nothing. */
    public boolean hasSurcharge(int surcharge) {
        return (applied >>> surcharge & 1) != 0;
    }

    /** What a surcharge of the offer's card comes to; 0 when it does not apply. */
    public long surchargeFen(int surcharge) {
        return hasSurcharge(surcharge) ? surchargeFen[surcharge] : 0;
    }

    /** All surcharges together. */
    public long surchargesFen() {
        return totalFen - freightFen;
    }
}
