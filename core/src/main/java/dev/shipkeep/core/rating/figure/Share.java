package dev.shipkeep.core.rating.figure;

/**
 * A percentage in parts per million, so that a quarter of a thousandth is still exact.
 *
 * @param partsPerMillion 1 000 000 is the whole; may exceed it
 */
public record Share(long partsPerMillion) {
    /** Parts of the whole. */
    public static final long WHOLE = 1_000_000;

    /** A share from basis points (hundredths of a percent). */
    public static Share ofBasisPoints(long basisPoints) {
        return new Share(basisPoints * 100);
    }

    /** A share from whole percent. */
    public static Share ofPercent(long percent) {
        return new Share(percent * 10_000);
    }

    /**
     * This share of a figure, rounded by the rule. Exact for figures up to {@link Limits#FEN} and shares up to {@link
     * Limits#SHARE}.
     *
     * @param figure zero or more
     */
    public long of(long figure, RoundingRule rounding) {
        return of(figure, partsPerMillion, rounding);
    }

    /** {@link #of(long, RoundingRule)} for a share that is kept as a long. */
    public static long of(long figure, long partsPerMillion, RoundingRule rounding) {
        long millions = figure / WHOLE;
        long parts = (figure - millions * WHOLE) * partsPerMillion;
        long whole = parts / WHOLE;
        return rounding.round(millions * partsPerMillion + whole, parts - whole * WHOLE, WHOLE);
    }
}
