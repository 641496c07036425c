package dev.shipkeep.core.rating;

/** The weights of one consignment by one card, reused from parcel to parcel. */
final class Weighing {
    long actualGrams;
    long volumetricGrams;
    long chargeableGrams;
    /** Whether each piece is priced by itself, by {@link #pieceGrams}. */
    boolean pricesEach;

    int listed;
    long[] pieceGrams = new long[8];

    void begin(int pieces) {
        actualGrams = 0;
        volumetricGrams = 0;
        chargeableGrams = 0;
        listed = pieces;
        if (pieceGrams.length < pieces) {
            pieceGrams = new long[Math.max(pieces, 2 * pieceGrams.length)];
        }
    }
}
