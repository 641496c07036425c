package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.DayFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that grading knows of one account, counted up to and including the as-of day D, which is an argument of the
 * grader.
 *
 * @param accountId identity; at most once in a batch
 * @param currency ISO 4217 code of all amounts; accounts are ranked among those of one currency
 * @param namedKey named a key account by hand
 * @param window the 365 days D−364 … D
 * @param previous the 365 days before the window, D−729 … D−365
 * @param recent the last 90 days, D−89 … D
 * @param preceding the 90 days before the recent ones, D−179 … D−90
 * @param recentLastYear the recent days 365 days earlier, D−454 … D−365
 * @param firstDay first day ever with a parcel; null when there was none up to D
 * @param lastDay last day with a parcel up to D; null when there was none
 * @param activeWeeks weeks with a parcel among the last 52 (the seven-day weeks that end on D, D−7 …)
 * @param activeDays days with a parcel in the window
 */
public record AccountFigures(
        long accountId,
        String currency,
        boolean namedKey,
        DayFacts window,
        DayFacts previous,
        DayFacts recent,
        DayFacts preceding,
        DayFacts recentLastYear,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int activeWeeks,
        int activeDays) {

    /** Days of {@link #window} and {@link #previous}. */
    public static final int WINDOW_DAYS = 365;

    /** Days of {@link #recent}, {@link #preceding} and {@link #recentLastYear}. */
    public static final int RECENT_DAYS = 90;

    /** Weeks among which {@link #activeWeeks} are counted. */
    public static final int WINDOW_WEEKS = 52;

    public AccountFigures {
        check(!currency.isBlank(), accountId, "currency is blank");
        check(
                (firstDay == null) == (lastDay == null),
                accountId,
                "first and last day must both be given or both be null");
        check(
                firstDay == null || lastDay == null || !firstDay.isAfter(lastDay),
                accountId,
                "first day is after the last day");
        check(window.parcels() >= 0, accountId, "parcels of the window are negative");
        check(window.parcels() == 0 || lastDay != null, accountId, "there are parcels but no last day");
        check(
                activeWeeks >= 0 && activeWeeks <= WINDOW_WEEKS,
                accountId,
                "active weeks are not in 0…52: " + activeWeeks);
        check(activeDays >= 0 && activeDays <= WINDOW_DAYS, accountId, "active days are not in 0…365: " + activeDays);
    }

    private static void check(boolean holds, long accountId, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("account " + accountId + ": " + problem);
        }
    }
}
