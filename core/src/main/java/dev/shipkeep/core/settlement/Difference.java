package dev.shipkeep.core.settlement;

import org.jspecify.annotations.Nullable;

/**
 * What changed from one statement to the next.
 *
 * @param fen more than before; less when below nothing
 * @param basisPoints of what it was before; null when there was nothing to compare with
 */
public record Difference(long fen, @Nullable Long basisPoints) {

    private static final long WHOLE = 10_000;

    /** @param beforeFen null when there was no statement before */
    public static Difference of(long nowFen, @Nullable Long beforeFen) {
        if (beforeFen == null || beforeFen <= 0) {
            return new Difference(nowFen - (beforeFen == null ? 0 : beforeFen), null);
        }
        long more = nowFen - beforeFen;
        return new Difference(more, Math.multiplyExact(more, WHOLE) / beforeFen);
    }
}
