package dev.shipkeep.platform.importing;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula when it opens a file of ours: such a text gets an apostrophe in
 * front. {@link #unescape} gives every text back as it was.
 */
public final class SafeCell {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?%?");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SafeCell() {}

    public static String escape(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    public static String unescape(String text) {
        return text.startsWith("'") && isRisky(text.substring(1)) ? text.substring(1) : text;
    }

    /** A text that already has apostrophes before a formula is risky too, else it could not be told from our own. */
    private static boolean isRisky(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        if (start == text.length() || FORMULA_STARTS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return start > 0 || !PLAIN_NUMBER.matcher(text).matches();
    }
}
