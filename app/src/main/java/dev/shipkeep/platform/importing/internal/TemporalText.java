package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates and times as files write them, in one pass and without a formatter. */
final class TemporalText {

    private static final int EPOCH_MILLISECOND_DIGITS = 13;
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    private final List<DateOrder> orders;
    private final TimeText time = new TimeText();
    private String text = "";
    private int position;
    private int runValue;
    private int runDigits;
    private long epochDay;
    private boolean timed;

    TemporalText(List<String> patterns) {
        orders = DateOrder.listOf(patterns);
    }

    /** Day of the date as written, since 1970. */
    long epochDay() {
        return epochDay;
    }

    /** The text has a time, or is a time by itself. */
    boolean timed() {
        return timed;
    }

    /** From midnight; may be a whole day for 24:00. */
    long microsOfDay() {
        return timed ? time.microsOfDay() : 0;
    }

    /** {@link TimeText#NO_OFFSET} where the text names none. */
    int offsetSeconds() {
        return timed ? time.offsetSeconds() : TimeText.NO_OFFSET;
    }

    /** Null means understood. */
    @Nullable
    ProblemCode read(String newText) {
        text = newText;
        timed = false;
        int digits = countDigits(0);
        if (digits == text.length() || (digits == ExcelSerial.DAY_DIGITS && ExcelSerial.isFraction(text, digits))) {
            return readDigitsOnly(digits) ? null : ProblemCode.NOT_A_DATE;
        }
        if (digits == 8 && readCompactDate()) {
            return readTime(8);
        }
        for (DateOrder order : orders) {
            if (readDate(order)) {
                return readTime(position);
            }
        }
        return orders.size() == 1 && looksDayFirst() ? ProblemCode.AMBIGUOUS_DATE : ProblemCode.NOT_A_DATE;
    }

    private boolean readDigitsOnly(int digits) {
        return switch (digits) {
            case ExcelSerial.DAY_DIGITS -> readSerial();
            case 8 -> readCompactDate();
            case 12, 14 -> readCompactDate() && readTime(8) == null;
            case EPOCH_MILLISECOND_DIGITS -> readEpochMilliseconds();
            default -> false;
        };
    }

    private boolean readSerial() {
        long micros = ExcelSerial.microsSince1970(text);
        epochDay = Math.floorDiv(micros, MICROS_PER_DAY);
        timed = Math.floorMod(micros, MICROS_PER_DAY) != 0;
        time.setMicros(Math.floorMod(micros, MICROS_PER_DAY), TimeText.NO_OFFSET);
        return true;
    }

    private boolean readEpochMilliseconds() {
        long micros = Long.parseLong(text) * 1_000;
        epochDay = micros / MICROS_PER_DAY;
        time.setMicros(micros % MICROS_PER_DAY, 0);
        timed = true;
        return true;
    }

    private boolean readCompactDate() {
        return setDate(number(0, 4), number(4, 6), number(6, 8));
    }

    private boolean readDate(DateOrder order) {
        position = 0;
        if (!readRun() || !readDateSeparator()) {
            return false;
        }
        int first = runValue;
        int firstDigits = runDigits;
        if (!readRun() || !readDateSeparator()) {
            return false;
        }
        int second = runValue;
        if (!readRun()) {
            return false;
        }
        if (position < text.length() && (text.charAt(position) == '日' || text.charAt(position) == '号')) {
            position++;
        }
        int yearDigits = order.order() == DateOrder.Order.YEAR_MONTH_DAY ? firstDigits : runDigits;
        if (yearDigits != (order.shortYear() ? 2 : 4)) {
            return false;
        }
        int century = order.shortYear() ? 2000 : 0;
        return switch (order.order()) {
            case YEAR_MONTH_DAY -> setDate(century + first, second, runValue);
            case DAY_MONTH_YEAR -> setDate(century + runValue, second, first);
            case MONTH_DAY_YEAR -> setDate(century + runValue, first, second);
        };
    }

    /** One to four digits, or the English name of a month. */
    private boolean readRun() {
        int digits = countDigits(position);
        if (digits == 0) {
            int month = MonthName.find(text, position);
            runDigits = 0;
            runValue = month;
            position = MonthName.skip(text, position);
            return month > 0;
        }
        if (digits > 4) {
            return false;
        }
        runDigits = digits;
        runValue = number(position, position + digits);
        position += digits;
        return true;
    }

    private boolean readDateSeparator() {
        if (position >= text.length() || !separatesDate(text.charAt(position))) {
            return false;
        }
        position++;
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        return true;
    }

    private static boolean separatesDate(char c) {
        return switch (c) {
            case '-', '/', '.', ' ', '年', '月' -> true;
            default -> false;
        };
    }

    private @Nullable ProblemCode readTime(int from) {
        if (from == text.length()) {
            return null;
        }
        timed = true;
        return time.read(text, from) ? null : ProblemCode.NOT_A_DATE;
    }

    private boolean setDate(int year, int month, int day) {
        try {
            epochDay = LocalDate.of(year, month, day).toEpochDay();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean looksDayFirst() {
        position = 0;
        return readRun() && runDigits <= 2 && readDateSeparator() && readRun() && readDateSeparator() && readRun();
    }

    private int countDigits(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
