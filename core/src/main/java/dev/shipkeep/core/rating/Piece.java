package dev.shipkeep.core.rating;

/**
 * One piece of a consignment.
 *
 * @param weightGrams actual weight; {@link #UNKNOWN_WEIGHT} when nobody weighed it
 * @param lengthMillimetres one side; 0 when unknown
 * @param widthMillimetres another side; 0 when unknown
 * @param heightMillimetres the third side; 0 when unknown
 */
public record Piece(long weightGrams, int lengthMillimetres, int widthMillimetres, int heightMillimetres) {
    /** The weight of a piece that nobody weighed. */
    public static final long UNKNOWN_WEIGHT = -1;

    public Piece {
        if (weightGrams < UNKNOWN_WEIGHT || lengthMillimetres < 0 || widthMillimetres < 0 || heightMillimetres < 0) {
            throw new IllegalArgumentException("a piece of " + weightGrams + " g, " + lengthMillimetres + " × "
                    + widthMillimetres + " × " + heightMillimetres + " mm");
        }
    }

    /** A piece of unknown size. */
    public static Piece ofWeight(long grams) {
        return new Piece(grams, 0, 0, 0);
    }

    /** Whether all three sides are known. */
    public boolean isMeasured() {
        return lengthMillimetres > 0 && widthMillimetres > 0 && heightMillimetres > 0;
    }

    /** The longest side, 0 when none is known. */
    public int longestSideMillimetres() {
        return Math.max(Math.max(lengthMillimetres, widthMillimetres), heightMillimetres);
    }

    long shortestSideMillimetres() {
        return Math.min(Math.min(lengthMillimetres, widthMillimetres), heightMillimetres);
    }

    long sidesMillimetres() {
        return (long) lengthMillimetres + widthMillimetres + heightMillimetres;
    }
}
