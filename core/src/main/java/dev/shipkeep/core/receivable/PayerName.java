package dev.shipkeep.core.receivable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** A firm's name as banks and people write it differently, brought to one form. */
public final class PayerName {

    /** The longest first, so that what is left is the same whichever of them was written. */
    private static final List<String> ENDINGS =
            List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "COLTD", "LIMITED", "公司", "LTD", "INC");

    private PayerName() {}

    /** Without blanks, brackets, punctuation, width of letters and legal form: 金陵丝绸（南京）有限公司 → 金陵丝绸南京. */
    public static String normalised(String name) {
        String wide = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(wide.length());
        wide.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        String text = kept.toString();
        for (String ending : ENDINGS) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                return text.substring(0, text.length() - ending.length());
            }
        }
        return text;
    }
}
