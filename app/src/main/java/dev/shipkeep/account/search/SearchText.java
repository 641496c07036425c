package dev.shipkeep.account.search;

import java.text.Normalizer;
import java.util.Locale;

/** Brings what people type and what is stored to one form. */
public final class SearchText {

    private SearchText() {}

    /**
     * Half-width, lower case, single blanks; punctuation becomes a blank, so that 「杭州（丝绸）」 and 「杭州(丝绸)」 are one.
     */
    public static String normalize(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder(folded.length());
        folded.codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                normal.appendCodePoint(character);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        });
        return normal.toString().strip();
    }

    /** The smallest text that is larger than every text that starts with this one. */
    public static String after(String prefix) {
        return prefix + Character.toString(Character.MAX_CODE_POINT);
    }
}
