package dev.shipkeep.waybill.tracking;

import dev.shipkeep.waybill.Tracking;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as people paste them: from a spreadsheet, a chat, a list with commas; Chinese signs too.
 *
 * @param numbers each once, in the order typed
 */
public record TypedNumbers(List<String> numbers) {

    /** A longer address is cut off by old proxies and mail programs. */
    private static final int LONGEST_LINK = 1_800;

    /** Everything that stands between two numbers; quotes too, since a spreadsheet puts them around. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf},;|、，；\"'“”‘’]+");

    /** What is left of {@code ="00123"}, which keeps the zeros in a spreadsheet. */
    private static final String FORMULA_SIGN = "=";

    public static TypedNumbers of(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : BETWEEN.split(Normalizer.normalize(text, Normalizer.Form.NFKC))) {
            if (!part.isEmpty() && !part.equals(FORMULA_SIGN)) {
                numbers.add(part);
            }
        }
        return new TypedNumbers(List.copyOf(numbers));
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    public boolean areTooMany() {
        return numbers.size() > Tracking.MOST_NUMBERS;
    }

    /** As the box shows them again. */
    public String lines() {
        return String.join("\n", numbers);
    }

    /** Whether the answer can have an address of its own. */
    public boolean fitALink() {
        return query().length() <= LONGEST_LINK;
    }

    public String query() {
        return "numbers=" + URLEncoder.encode(String.join(",", numbers), StandardCharsets.UTF_8);
    }
}
