package dev.shipkeep.platform.importing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In which order a file writes year, month and day. Separators do not matter. */
record DateOrder(Order order, boolean shortYear) {

    enum Order {
        YEAR_MONTH_DAY,
        DAY_MONTH_YEAR,
        MONTH_DAY_YEAR
    }

    private static final DateOrder YEAR_FIRST = new DateOrder(Order.YEAR_MONTH_DAY, false);

    /** Year first is always understood: with four digits it cannot be mistaken for anything else. */
    static List<DateOrder> listOf(List<String> patterns) {
        List<DateOrder> orders = new ArrayList<>();
        orders.add(YEAR_FIRST);
        for (String pattern : patterns) {
            orders.add(of(pattern));
        }
        return orders;
    }

    private static DateOrder of(String pattern) {
        int year = pattern.toLowerCase(Locale.ROOT).indexOf('y');
        int month = pattern.indexOf('M');
        int day = pattern.indexOf('d');
        boolean shortYear = pattern.contains("yy") && !pattern.contains("yyy");
        if (year < 0 || month < 0 || day < 0) {
            throw new IllegalArgumentException("a date pattern needs d, M and y: " + pattern);
        }
        if (year < month && month < day) {
            return new DateOrder(Order.YEAR_MONTH_DAY, shortYear);
        }
        if (year > month && year > day) {
            return new DateOrder(day < month ? Order.DAY_MONTH_YEAR : Order.MONTH_DAY_YEAR, shortYear);
        }
        throw new IllegalArgumentException("not an order of dates: " + pattern);
    }
}
