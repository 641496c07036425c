package dev.shipkeep.core.rating.figure;

/**
 * Bounds of what is rated. They are far beyond any parcel, and every product and sum of figures within them fits a
 * long, so that the rating itself never overflows; what lies beyond is refused with a reason.
 */
public final class Limits {
    /** Heaviest consignment: a hundred tonnes, grams. */
    public static final long GRAMS = 100_000_000;

    /** Longest side: a hundred metres, millimetres. */
    public static final long MILLIMETRES = 100_000;

    /** Most pieces of a consignment. */
    public static final int PIECES = 10_000;

    /** Largest amount of any kind, minor units. */
    public static final long FEN = 1_000_000_000_000_000L;

    /** Largest single price on a card, minor units. */
    public static final long PRICE_FEN = 10_000_000_000L;

    /** Largest percentage, parts per million: ten thousand percent. */
    public static final long SHARE = 100_000_000;

    /** Largest weight step and largest weight that a price is quoted for, grams: a tonne. */
    public static final long STEP_GRAMS = 1_000_000;

    /** Largest rounding step of money, minor units. */
    public static final long STEP_FEN = 1_000_000;

    /** Most surcharges on a card; they are kept as the bits of a long. */
    public static final int SURCHARGES = 64;

    /** Most weight bands of a lane. */
    public static final int BANDS = 2_000;

    /** Most continued steps of a band. */
    public static final int STEPS = 100;

    /** Most lanes of a card. */
    public static final int LANES = 1_000_000;

    /** Most cells of the table origin zones × destination zones × products. */
    public static final long CELLS = 8_000_000;

    private Limits() {}
}
