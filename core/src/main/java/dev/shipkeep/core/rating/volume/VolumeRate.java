package dev.shipkeep.core.rating.volume;

import dev.shipkeep.core.rating.figure.Share;

/** What a quantity brings or costs. */
public sealed interface VolumeRate {

    /** A percentage of the money. */
    record OfMoney(Share share) implements VolumeRate {}

    /**
     * An amount for a number of units of the measure.
     *
     * @param fen minor units
     * @param perQuantity the units that it is quoted for: 1 parcel, 1 000 grams
     */
    record PerQuantity(long fen, long perQuantity) implements VolumeRate {}
}
