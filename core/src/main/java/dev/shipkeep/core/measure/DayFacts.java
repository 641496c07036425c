package dev.shipkeep.core.measure;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What happened to one account's parcels in some days, in one currency. Facts of any days, parts or nodes add up by
 * {@link #plus}: a commutative group with {@link #ZERO}, so they may be summed in any order, in parallel, and
 * corrected by {@link #minus}.
 *
 * <p>Missing values are honest: a parcel without a known cost or weight is a parcel, but it is neither costed nor
 * weighed, so it never counts as free or weightless. Sums are exact; one that leaves the range of a long throws
 * {@link ArithmeticException}.
 *
 * @param parcels parcels sent
 * @param revenueFen revenue of all parcels, minor units
 * @param costedParcels parcels whose cost is known
 * @param costedRevenueFen revenue of the costed parcels only, minor units
 * @param costFen cost of the costed parcels, minor units
 * @param weighedParcels parcels whose weight is known
 * @param weightGrams weight of the weighed parcels, grams
 * @param delivered parcels delivered
 * @param onTime parcels delivered within the promise
 * @param late parcels delivered after the promise; {@code onTime + late} may be less than {@code delivered}, since
 *     some have no promise
 * @param lost parcels lost
 * @param damaged parcels damaged
 * @param returned parcels returned to the sender
 */
public record DayFacts(
        long parcels,
        long revenueFen,
        long costedParcels,
        long costedRevenueFen,
        long costFen,
        long weighedParcels,
        long weightGrams,
        long delivered,
        long onTime,
        long late,
        long lost,
        long damaged,
        long returned) {

    /** No parcels. */
    public static final DayFacts ZERO = new DayFacts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public DayFacts plus(DayFacts other) {
        return new DayFacts(
                Math.addExact(parcels, other.parcels),
                Math.addExact(revenueFen, other.revenueFen),
                Math.addExact(costedParcels, other.costedParcels),
                Math.addExact(costedRevenueFen, other.costedRevenueFen),
                Math.addExact(costFen, other.costFen),
                Math.addExact(weighedParcels, other.weighedParcels),
                Math.addExact(weightGrams, other.weightGrams),
                Math.addExact(delivered, other.delivered),
                Math.addExact(onTime, other.onTime),
                Math.addExact(late, other.late),
                Math.addExact(lost, other.lost),
                Math.addExact(damaged, other.damaged),
                Math.addExact(returned, other.returned));
    }

    /** These without the other: what a correction takes away. */
    public DayFacts minus(DayFacts other) {
        return plus(other.negated());
    }

    /** The facts that cancel these. */
    public DayFacts negated() {
        return new DayFacts(
                Math.negateExact(parcels),
                Math.negateExact(revenueFen),
                Math.negateExact(costedParcels),
                Math.negateExact(costedRevenueFen),
                Math.negateExact(costFen),
                Math.negateExact(weighedParcels),
                Math.negateExact(weightGrams),
                Math.negateExact(delivered),
                Math.negateExact(onTime),
                Math.negateExact(late),
                Math.negateExact(lost),
                Math.negateExact(damaged),
                Math.negateExact(returned));
    }

    /** Margin of the costed parcels (revenue − cost, fen); empty when no parcel is costed. */
    public OptionalLong marginFen() {
        return costedParcels == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.subtractExact(costedRevenueFen, costFen));
    }

    /** Margin ÷ revenue of the costed parcels, basis points rounded down; empty without costed revenue. */
    public OptionalInt marginRate() {
        return costedParcels == 0
                ? OptionalInt.empty()
                : rate(Math.subtractExact(costedRevenueFen, costFen), costedRevenueFen);
    }

    /** Cost ÷ revenue of the costed parcels, basis points rounded down; empty without costed revenue. */
    public OptionalInt costRate() {
        return costedParcels == 0 ? OptionalInt.empty() : rate(costFen, costedRevenueFen);
    }

    /** Parcels on time ÷ parcels with a kept or broken promise, basis points rounded down; empty without any. */
    public OptionalInt onTimeRate() {
        return rate(onTime, Math.addExact(onTime, late));
    }

    /** Delivered ÷ sent, basis points rounded down; empty without parcels. */
    public OptionalInt deliveredRate() {
        return rate(delivered, parcels);
    }

    /** Lost ÷ sent, basis points rounded down; empty without parcels. */
    public OptionalInt lostRate() {
        return rate(lost, parcels);
    }

    /** Damaged ÷ sent, basis points rounded down; empty without parcels. */
    public OptionalInt damagedRate() {
        return rate(damaged, parcels);
    }

    /** Returned ÷ sent, basis points rounded down; empty without parcels. */
    public OptionalInt returnedRate() {
        return rate(returned, parcels);
    }

    /** Parcels that need work beside the belt (lost, damaged, returned) ÷ sent, basis points rounded down. */
    public OptionalInt exceptionRate() {
        return rate(Math.addExact(Math.addExact(lost, damaged), returned), parcels);
    }

    /**
     * Costed ÷ sent: how much of the business the margin speaks for, basis points rounded down; empty without
     * parcels.
     */
    public OptionalInt costedRate() {
        return rate(costedParcels, parcels);
    }

    /** Mean weight of the weighed parcels, whole grams rounded down; empty when no parcel is weighed. */
    public OptionalLong averageWeightGrams() {
        return weighedParcels <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(weightGrams, weighedParcels));
    }

    /** Mean revenue of a parcel, whole fen rounded down; empty without parcels. */
    public OptionalLong averageRevenueFen() {
        return parcels <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.floorDiv(revenueFen, parcels));
    }

    private static OptionalInt rate(long part, long whole) {
        return whole <= 0 ? OptionalInt.empty() : OptionalInt.of(Proportion.floorBasisPoints(part, whole));
    }
}
