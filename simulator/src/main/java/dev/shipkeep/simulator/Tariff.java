package dev.shipkeep.simulator;

/**
 * The carrier's list price in fen: first kilogram and each further one by zone; freight per kilogram with a
 * minimum.
 */
final class Tariff {

    private static final long[] FIRST_FEN = {800, 900, 1_200, 1_400, 1_600, 2_200};
    private static final long[] FURTHER_FEN = {100, 150, 300, 500, 700, 1_200};
    private static final long[] FREIGHT_FEN = {60, 80, 120, 170, 230, 380};
    private static final long FREIGHT_MINIMUM_FEN = 3_000;
    private static final int STEP_FEN = 10;

    private Tariff() {}

    /** What the shipper pays, rounded to 0.1 yuan, at least 1 yuan. */
    static long freightFen(Product product, int zone, int weightGrams, double priceLevel) {
        long kilograms = Math.max(1, Math.ceilDiv(weightGrams, 1_000));
        long list = product == Product.FREIGHT
                ? Math.max(FREIGHT_MINIMUM_FEN, kilograms * FREIGHT_FEN[zone])
                : FIRST_FEN[zone] + (kilograms - 1) * FURTHER_FEN[zone];
        long steps = Math.round(list * product.priceFactor * priceLevel / STEP_FEN);
        return Math.max(100, steps * STEP_FEN);
    }
}
