package dev.shipkeep.platform.importing.internal;

import java.util.Set;

/** Brings cells to the form that parsers know: no space around, full-width signs made half-width. */
public final class HalfWidth {

    private static final int LONGEST_EMPTY_WORD = 4;
    private static final Set<String> EVERYWHERE_EMPTY = Set.of("\\N", "NULL");
    private static final Set<String> EMPTY_WORDS =
            Set.of("\\N", "NULL", "null", "-", "--", "—", "——", "/", "N/A", "n/a", "NA");

    private HalfWidth() {}

    /** Printable ASCII only, so that there is nothing to refuse and nothing to narrow. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** For free text: empty for the NULL of a database dump. */
    public static String orEmpty(String text) {
        return mayBeEmptyWord(text) && EVERYWHERE_EMPTY.contains(text) ? "" : text;
    }

    /** For all else: half-width, and empty where people write a dash for "nothing". The text is stripped. */
    public static String clean(String text) {
        String narrowed = narrow(text);
        String clean = narrowed == text ? text : strip(narrowed);
        return mayBeEmptyWord(clean) && EMPTY_WORDS.contains(clean) ? "" : clean;
    }

    /** The same object where there is nothing to change, which is nearly always. */
    static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (narrow(text.charAt(i)) != text.charAt(i)) {
                return narrowFrom(text, i);
            }
        }
        return text;
    }

    private static String narrowFrom(String text, int from) {
        StringBuilder narrowed = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            narrowed.setCharAt(i, narrow(text.charAt(i)));
        }
        return narrowed.toString();
    }

    private static char narrow(char c) {
        if (c < '\u00A0') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '　', '\u00A0', '\u202F' -> ' ';
            case '−', '–' -> '-';
            default -> c;
        };
    }

    /** Spares nearly all cells the look-up. */
    private static boolean mayBeEmptyWord(String text) {
        if (text.isEmpty() || text.length() > LONGEST_EMPTY_WORD) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '\\', 'N', 'n', '-', '—', '/' -> true;
            default -> false;
        };
    }

    /** Without the spaces around it, Chinese and no-break ones too. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end - begin == text.length() ? text : text.substring(begin, end);
    }

    /** NUL is not a space: it must be seen and refused. */
    private static boolean isSpace(char c) {
        return c <= ' ' ? c != 0 : c >= '\u00A0' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }
}
