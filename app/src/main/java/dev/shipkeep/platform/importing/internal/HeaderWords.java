package dev.shipkeep.platform.importing.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings headers to a form that can be compared, and finds the unit that many of them end with. */
public final class HeaderWords {

    private static final String UNITS = "kgs?|g|grams?|mm|cm|m|yuan|cny|rmb|fen|cents?|公斤|千克|克|毫米|厘米|米|元|分";
    private static final Pattern UNIT = Pattern.compile(
            "(?:[(\\[【]\\s*(?:单位[:：]?\\s*)?(" + UNITS + ")\\s*[)\\]】]|(?<=.)[_\\s/-]+(" + UNITS + "))\\s*$");

    private HeaderWords() {}

    /** Letters and digits only, half-width and small: {@code Waybill_No.} and {@code waybill no} are one. */
    public static String plain(String header) {
        String small = HalfWidth.narrow(header).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** As {@link #plain}, and without the unit: {@code 重量（kg）} and {@code weight_g} are weights. */
    public static String withoutUnit(String header) {
        String small = HalfWidth.narrow(header).toLowerCase(Locale.ROOT);
        return plain(UNIT.matcher(small).replaceFirst(""));
    }

    /** Empty where the header names none. */
    static String unit(String header) {
        Matcher matcher = UNIT.matcher(HalfWidth.narrow(header).toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return "";
        }
        String inBrackets = matcher.group(1);
        String atEnd = matcher.group(2);
        return inBrackets != null ? inBrackets : atEnd != null ? atEnd : "";
    }
}
