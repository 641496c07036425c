package dev.shipkeep.core.receivable;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;

/** After how many days customers pay, in tenths of a day, rounded half up. */
public final class CollectionDays {

    private static final int TENTHS = 10;

    private CollectionDays() {}

    /** Revenue of a span of days. */
    public record Span(int days, long revenueFen) {}

    /**
     * The course's formula: days ÷ (revenue ÷ average receivables), with 365 days for a year's revenue.
     *
     * @return nothing without revenue
     */
    public static OptionalLong ofAverage(long averageReceivablesFen, long revenueFen, int days) {
        if (revenueFen <= 0 || averageReceivablesFen < 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ratio(averageReceivablesFen, (long) days * TENTHS, revenueFen));
    }

    /**
     * Counted back: the receivables are used up by the newest revenue first, and the days of it are counted. Says more than
     * the average when revenue goes up and down with the season.
     *
     * @param newestFirst spans without a gap
     * @return all their days when the receivables are more than all their revenue; nothing without spans
     */
    public static OptionalLong countBack(long receivablesFen, List<Span> newestFirst) {
        if (newestFirst.isEmpty() || receivablesFen < 0) {
            return OptionalLong.empty();
        }
        long tenths = 0;
        long left = receivablesFen;
        for (Span span : newestFirst) {
            if (span.revenueFen() >= left && span.revenueFen() > 0) {
                return OptionalLong.of(tenths + ratio(left, (long) span.days() * TENTHS, span.revenueFen()));
            }
            left -= Math.max(0, span.revenueFen());
            tenths += (long) span.days() * TENTHS;
            if (left == 0) {
                return OptionalLong.of(tenths);
            }
        }
        return OptionalLong.of(tenths);
    }

    private static long ratio(long part, long times, long whole) {
        BigInteger doubled =
                BigInteger.valueOf(part).multiply(BigInteger.valueOf(times)).shiftLeft(1);
        BigInteger divisor = BigInteger.valueOf(whole);
        return doubled.add(divisor).divide(divisor.shiftLeft(1)).longValueExact();
    }
}
