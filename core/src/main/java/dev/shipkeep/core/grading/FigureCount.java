package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.AccountFigures.RECENT_DAYS;
import static dev.shipkeep.core.grading.AccountFigures.WINDOW_DAYS;
import static dev.shipkeep.core.grading.AccountFigures.WINDOW_WEEKS;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.DaySeries;
import java.time.LocalDate;

/** Counts the {@link AccountFigures} of one account from its daily facts; the windows are defined there. */
public final class FigureCount {

    private static final int DAYS_PER_WEEK = 7;

    private final long asOfDay;
    private DayFacts window = DayFacts.ZERO;
    private long previousParcels;
    private long previousRevenueFen;
    private long recentParcels;
    private long precedingParcels;
    private long recentLastYearParcels;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay;
    private long weeks;
    private int activeDays;

    private FigureCount(LocalDate asOf) {
        asOfDay = asOf.toEpochDay();
    }

    /**
     * Days after the as-of day do not count. Of the days outside of the window grading uses parcels and revenue only, so
     * nothing else of them is kept.
     *
     * @throws ArithmeticException when a sum leaves the range of a long
     */
    public static AccountFigures count(
            LocalDate asOf, long accountId, String currency, boolean namedKey, DaySeries series) {
        FigureCount count = new FigureCount(asOf);
        DaySeries.Days days = series.days();
        while (days.next() && days.day() <= count.asOfDay) {
            count.add(days, (int) (count.asOfDay - days.day()));
        }
        return count.figures(accountId, currency, namedKey);
    }

    /** @param age days before the as-of day */
    private void add(DaySeries.Days day, int age) {
        firstDay = Math.min(firstDay, day.day());
        lastDay = day.day();
        if (age < WINDOW_DAYS) {
            window = window.plus(day.facts());
            activeDays++;
            weeks |= age < WINDOW_WEEKS * DAYS_PER_WEEK ? 1L << age / DAYS_PER_WEEK : 0;
        } else if (age < 2 * WINDOW_DAYS) {
            previousParcels = Math.addExact(previousParcels, day.parcels());
            previousRevenueFen = Math.addExact(previousRevenueFen, day.revenueFen());
        }
        recentParcels += age < RECENT_DAYS ? day.parcels() : 0;
        precedingParcels += age >= RECENT_DAYS && age < 2 * RECENT_DAYS ? day.parcels() : 0;
        recentLastYearParcels += age >= WINDOW_DAYS && age < WINDOW_DAYS + RECENT_DAYS ? day.parcels() : 0;
    }

    private AccountFigures figures(long accountId, String currency, boolean namedKey) {
        boolean any = firstDay != Long.MAX_VALUE;
        return new AccountFigures(
                accountId,
                currency,
                namedKey,
                window,
                parcelsAndRevenue(previousParcels, previousRevenueFen),
                parcelsAndRevenue(recentParcels, 0),
                parcelsAndRevenue(precedingParcels, 0),
                parcelsAndRevenue(recentLastYearParcels, 0),
                any ? LocalDate.ofEpochDay(firstDay) : null,
                any ? LocalDate.ofEpochDay(lastDay) : null,
                Long.bitCount(weeks),
                activeDays);
    }

    private static DayFacts parcelsAndRevenue(long parcels, long revenueFen) {
        return parcels == 0 && revenueFen == 0
                ? DayFacts.ZERO
                : new DayFacts(parcels, revenueFen, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
