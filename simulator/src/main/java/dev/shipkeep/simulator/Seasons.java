package dev.shipkeep.simulator;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/**
 * How busy a day is for an industry, 1 on an ordinary day: weekdays, shopping festivals, public holidays, Spring
 * Festival.
 */
final class Seasons {

    private static final double YEARLY_GROWTH = 0.12;

    /** First day of the lunar year. */
    private static final Map<Integer, LocalDate> NEW_YEARS = Map.of(
            2023, LocalDate.of(2023, 1, 22),
            2024, LocalDate.of(2024, 2, 10),
            2025, LocalDate.of(2025, 1, 29),
            2026, LocalDate.of(2026, 2, 17),
            2027, LocalDate.of(2027, 2, 6),
            2028, LocalDate.of(2028, 1, 26),
            2029, LocalDate.of(2029, 2, 13),
            2030, LocalDate.of(2030, 2, 3));

    // Monday first: consumers order all week, offices do not.
    private static final double[] CONSUMER_WEEK = {1.08, 1.06, 1.04, 1.03, 1.02, 0.95, 0.78};
    private static final double[] OFFICE_WEEK = {1.22, 1.2, 1.18, 1.17, 1.2, 0.6, 0.25};

    private final int firstDay;
    private final double[][] factors;

    Seasons(CarrierPlan plan) {
        firstDay = plan.firstEpochDay();
        int days = plan.lastEpochDay() - firstDay + 1;
        factors = new double[Industry.values().length][days];
        for (Industry industry : Industry.values()) {
            for (int i = 0; i < days; i++) {
                double growth = 1 + YEARLY_GROWTH * (i - days) / 365.0;
                factors[industry.ordinal()][i] = growth * factor(industry, LocalDate.ofEpochDay(firstDay + i));
            }
        }
    }

    double factor(Industry industry, int epochDay) {
        return factors[industry.ordinal()][epochDay - firstDay];
    }

    static double factor(Industry industry, LocalDate day) {
        double[] week = isConsumer(industry) ? CONSUMER_WEEK : OFFICE_WEEK;
        return week[day.getDayOfWeek().getValue() - 1]
                * springFestival(industry, day)
                * holiday(day)
                * (1 + festivalAppetite(industry) * shoppingPeak(day));
    }

    /** Days after (before: negative) the nearest Spring Festival; far away where the year is not in the table. */
    static int daysFromNewYear(LocalDate day) {
        LocalDate newYear = NEW_YEARS.get(day.getYear());
        return newYear == null ? 999 : (int) (day.toEpochDay() - newYear.toEpochDay());
    }

    /** Extra volume of the great sales days, 1 on 11.11; carriers feel them for a week. */
    static double shoppingPeak(LocalDate day) {
        return Math.max(
                peak(day, MonthDay.of(11, 11), 1.0),
                Math.max(
                        peak(day, MonthDay.of(6, 18), 0.7),
                        Math.max(peak(day, MonthDay.of(12, 12), 0.5), peak(day, MonthDay.of(11, 1), 0.4))));
    }

    private static double peak(LocalDate day, MonthDay festival, double height) {
        long after = day.toEpochDay() - festival.atYear(day.getYear()).toEpochDay();
        if (after < -3 || after > 9) {
            return 0;
        }
        return height * (after < 0 ? 0.25 : after < 2 ? 1 : Math.max(0, 1 - (after - 1) / 8.0));
    }

    private static double springFestival(Industry industry, LocalDate day) {
        int after = daysFromNewYear(day);
        if (after < -28 || after > 16) {
            return 1;
        }
        if (after < -8) {
            return isConsumer(industry) ? 1.25 : 1.05;
        }
        if (after < -2) {
            return isConsumer(industry) ? 0.6 : 0.4;
        }
        if (after < 6) {
            return isConsumer(industry) ? 0.12 : 0.03;
        }
        return 0.3 + 0.07 * (after - 6);
    }

    private static double holiday(LocalDate day) {
        boolean national = day.getMonthValue() == 10 && day.getDayOfMonth() <= 7;
        boolean labour = day.getMonthValue() == 5 && day.getDayOfMonth() <= 4;
        boolean newYear = day.getMonthValue() == 1 && day.getDayOfMonth() == 1;
        return national ? 0.6 : labour ? 0.7 : newYear ? 0.75 : 1;
    }

    private static double festivalAppetite(Industry industry) {
        return switch (industry) {
            case ECOMMERCE -> 2.2;
            case RETAIL -> 1.1;
            case MANUFACTURING, OTHER -> 0.25;
            case SERVICES, GOVERNMENT -> 0;
        };
    }

    private static boolean isConsumer(Industry industry) {
        return industry == Industry.ECOMMERCE || industry == Industry.RETAIL;
    }
}
