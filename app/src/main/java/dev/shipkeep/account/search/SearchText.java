package dev.shipkeep.account.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings what people type and what is stored to one form. */
public final class SearchText {

    private static final Pattern LEGAL_FORM = Pattern.compile("(集团)?(股份|责任|有限)*公司$|(co)?(ltd|limited|inc|gmbh|llc)$");

    private static final int MOST_WORDS = 5;

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

    /** The words of a search, as many as one is looked for by. */
    public static List<String> words(String text) {
        return Arrays.stream(normalize(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** A company's name without blanks and legal form, to compare names that are written differently. */
    public static String companyName(String name) {
        String whole = normalize(name).replace(" ", "");
        String bare = LEGAL_FORM.matcher(whole).replaceFirst("");
        return bare.isEmpty() ? whole : bare;
    }

    /** The smallest text that is larger than every text that starts with this one. */
    public static String after(String prefix) {
        return prefix + Character.toString(Character.MAX_CODE_POINT);
    }
}
