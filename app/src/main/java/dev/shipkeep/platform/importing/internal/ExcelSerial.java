package dev.shipkeep.platform.importing.internal;

/** Dates as spreadsheets count them: days since 1899-12-30, the time as a fraction of a day. */
final class ExcelSerial {

    static final int DAY_DIGITS = 5;

    private static final int FRACTION_DIGITS = 11;
    private static final long FRACTION_UNIT = 100_000_000_000L;
    private static final long MILLISECONDS_PER_DAY = 86_400_000L;
    private static final long DAYS_FROM_1899_TO_1970 = 25_569;

    private ExcelSerial() {}

    /** True if a point or comma and nothing but digits follow. */
    static boolean isFraction(String text, int from) {
        if (from + 1 >= text.length() || (text.charAt(from) != '.' && text.charAt(from) != ',')) {
            return false;
        }
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Rounded to the millisecond: a fraction of a day cannot hold an exact second. */
    static long microsSince1970(String serial) {
        long days = 0;
        int i = 0;
        for (; i < serial.length() && serial.charAt(i) >= '0' && serial.charAt(i) <= '9'; i++) {
            days = days * 10 + serial.charAt(i) - '0';
        }
        long fraction = 0;
        for (int digit = 0; digit < FRACTION_DIGITS; digit++) {
            int index = i + 1 + digit;
            fraction = fraction * 10 + (index < serial.length() ? serial.charAt(index) - '0' : 0);
        }
        long milliseconds = (fraction * MILLISECONDS_PER_DAY + FRACTION_UNIT / 2) / FRACTION_UNIT;
        return ((days - DAYS_FROM_1899_TO_1970) * MILLISECONDS_PER_DAY + milliseconds) * 1_000;
    }
}
