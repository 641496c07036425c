package dev.shipkeep.platform.importing.internal;

/** Reads the time behind a date: {@code 14:05:33.250+08:00}, {@code T140533Z}, {@code 下午2:05}, {@code 14时5分}. */
final class TimeText {

    static final int NO_OFFSET = Integer.MIN_VALUE;

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final int MAX_OFFSET_HOURS = 18;

    private String text = "";
    private int position;
    private long microsOfDay;
    private int offsetSeconds = NO_OFFSET;
    private int hour;
    private int minute;
    private int second;
    private long micros;

    long microsOfDay() {
        return microsOfDay;
    }

    int offsetSeconds() {
        return offsetSeconds;
    }

    void setMicros(long newMicrosOfDay, int newOffsetSeconds) {
        microsOfDay = newMicrosOfDay;
        offsetSeconds = newOffsetSeconds;
    }

    boolean read(String newText, int from) {
        text = newText;
        position = from;
        offsetSeconds = NO_OFFSET;
        skipSeparators();
        int half = readHalfOfDay();
        if (!readClock()) {
            return false;
        }
        if (half == 0) {
            half = readHalfOfDay();
        }
        return applyHalf(half) && readOffset() && position == text.length() && combine();
    }

    private void skipSeparators() {
        while (position < text.length() && separatesTime(text.charAt(position))) {
            position++;
        }
    }

    private static boolean separatesTime(char c) {
        return switch (c) {
            case ' ', 'T', 't', ',', '_' -> true;
            default -> false;
        };
    }

    /** 1 morning, 2 afternoon, 0 not said. */
    private int readHalfOfDay() {
        int start = position;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        if (start == text.length() || text.charAt(start) <= ':') {
            return 0;
        }
        int half = 0;
        if (matches(start, "AM") || matches(start, "上午")) {
            half = 1;
        } else if (matches(start, "PM") || matches(start, "下午")) {
            half = 2;
        }
        if (half != 0) {
            position = start + 2;
            skipSeparators();
        }
        return half;
    }

    private boolean matches(int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private boolean readClock() {
        minute = 0;
        second = 0;
        micros = 0;
        int digits = countDigits();
        if (digits == 6 || digits == 4) {
            hour = take(2);
            minute = take(2);
            second = digits == 6 ? take(2) : 0;
            return readFraction();
        }
        if (digits < 1 || digits > 2) {
            return false;
        }
        hour = take(digits);
        if (!skipOne(':', '时', '点')) {
            return false;
        }
        digits = countDigits();
        if (digits == 0) {
            return text.charAt(position - 1) != ':';
        }
        minute = take(Math.min(digits, 2));
        if (!skipOne(':', '分', '分')) {
            return digits <= 2;
        }
        return readSeconds();
    }

    private boolean readSeconds() {
        int digits = countDigits();
        if (digits == 0) {
            return text.charAt(position - 1) == '分';
        }
        if (digits > 2) {
            return false;
        }
        second = take(digits);
        boolean read = readFraction();
        skipOne('秒', '秒', '秒');
        return read;
    }

    private boolean readFraction() {
        if (position + 1 >= text.length() || !skipOne('.', ',', ',')) {
            return true;
        }
        int digits = countDigits();
        if (digits == 0 || digits > 9) {
            return false;
        }
        long unit = MICROS_PER_SECOND;
        for (int i = 0; i < digits; i++) {
            unit /= 10;
            micros += (text.charAt(position++) - '0') * unit;
        }
        return true;
    }

    private boolean applyHalf(int half) {
        if (half == 0) {
            return true;
        }
        if (half == 2 && hour < 12) {
            hour += 12;
        } else if (half == 1 && hour == 12) {
            hour = 0;
        }
        return true;
    }

    private boolean readOffset() {
        if (position == text.length()) {
            return true;
        }
        if (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        if (matches(position, "UTC") || matches(position, "GMT")) {
            position += 3;
            offsetSeconds = 0;
        } else if (matches(position, "Z")) {
            position++;
            offsetSeconds = 0;
            return true;
        }
        if (position >= text.length()) {
            return true;
        }
        char sign = text.charAt(position);
        if (sign != '+' && sign != '-') {
            return false;
        }
        position++;
        return readOffsetClock(sign == '-' ? -1 : 1);
    }

    private boolean readOffsetClock(int sign) {
        int digits = countDigits();
        if (digits != 1 && digits != 2 && digits != 4) {
            return false;
        }
        int hours = take(digits == 1 ? 1 : 2);
        int minutes = 0;
        if (digits == 4 || skipOne(':', ':', ':')) {
            if (countDigits() != 2) {
                return false;
            }
            minutes = take(2);
        }
        offsetSeconds = sign * (hours * 3_600 + minutes * 60);
        return hours <= MAX_OFFSET_HOURS && minutes < 60;
    }

    private boolean combine() {
        boolean midnightAtEnd = hour == 24 && minute == 0 && second == 0 && micros == 0;
        if ((hour > 23 && !midnightAtEnd) || minute > 59 || second > 59) {
            return false;
        }
        microsOfDay = ((hour * 60L + minute) * 60 + second) * MICROS_PER_SECOND + micros;
        return true;
    }

    private boolean skipOne(char first, char second, char third) {
        if (position == text.length()) {
            return false;
        }
        char c = text.charAt(position);
        boolean found = c == first || c == second || c == third;
        position += found ? 1 : 0;
        return found;
    }

    private int countDigits() {
        int end = position;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - position;
    }

    private int take(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + text.charAt(position++) - '0';
        }
        return value;
    }
}
