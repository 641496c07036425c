package dev.shipkeep.account.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which an account is found: every ending of its name and of its pinyin initials, and its codes. Then
 * "the name has 丝绸 in it" is "a term starts with 丝绸", which an ordinary index answers.
 */
public final class SearchTerms {

    /** Longer endings are cut: nobody types more, and a prefix of this length tells names apart. */
    static final int LONGEST_TERM = 30;

    private SearchTerms() {}

    public static Set<String> of(String name, @Nullable String creditCode, Collection<String> codes) {
        Set<String> terms = new LinkedHashSet<>();
        String normal = SearchText.normalize(name);
        int formed = SearchText.companyName(name).length();
        addEndings(terms, normal.replace(" ", ""), formed);
        addEndings(terms, initials(normal.replace(" ", "")), formed);
        for (String part : normal.split(" ")) {
            addStart(terms, part);
        }
        for (String code : codes) {
            String normalCode = SearchText.normalize(code);
            addStart(terms, normalCode.replace(" ", ""));
            for (String part : normalCode.split(" ")) {
                addStart(terms, part);
            }
        }
        if (creditCode != null) {
            addStart(terms, creditCode.toLowerCase(Locale.ROOT));
        }
        return terms;
    }

    /** Endings that begin in the bare name; those within "有限公司" would find nearly every account. */
    private static void addEndings(Set<String> terms, String text, int bareLength) {
        for (int start = 0; start < bareLength && start < text.length(); start = text.offsetByCodePoints(start, 1)) {
            addStart(terms, text.substring(start));
        }
    }

    private static void addStart(Set<String> terms, String text) {
        if (!text.isEmpty()) {
            int length = Math.min(text.length(), LONGEST_TERM);
            boolean cutsCharacter = length < text.length() && Character.isHighSurrogate(text.charAt(length - 1));
            terms.add(text.substring(0, cutsCharacter ? length - 1 : length));
        }
    }

    /** 杭州丝绸 → hzsc; a character without a reading stays as it is. */
    static String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            String[] readings = character < 128 ? null : PinyinHelper.toHanyuPinyinStringArray(character);
            initials.append(readings == null || readings.length == 0 ? character : readings[0].charAt(0));
        }
        return initials.toString();
    }
}
