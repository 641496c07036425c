package dev.shipkeep.platform.importing.internal;

import java.util.List;

/** English names of months, short or whole. */
final class MonthName {

    private static final List<String> NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int SHORT = 3;

    private MonthName() {}

    /** 1 to 12; 0 where no month begins. */
    static int find(String text, int from) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (text.regionMatches(true, from, NAMES.get(i), 0, SHORT)) {
                return i + 1;
            }
        }
        return 0;
    }

    static int skip(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && text.charAt(end) < 0x80) {
            end++;
        }
        return end;
    }
}
