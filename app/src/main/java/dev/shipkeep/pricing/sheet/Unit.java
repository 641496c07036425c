package dev.shipkeep.pricing.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a bound is counted in: as it is written, and the whole small units that it is kept in. */
enum Unit {
    KILOGRAMS(1_000, "kg|公斤|千克"),
    CENTIMETRES(10, "cm|厘米"),
    YUAN(100, "元"),
    COUNT(1, "件|个");

    private final long small;
    private final Pattern pattern;

    Unit(long small, String names) {
        this.small = small;
        pattern = Pattern.compile("(>=|≥|>|<=|≤|<)?\\s*(\\d{1,9}(?:\\.\\d{1,6})?)\\s*(?:" + names + ")?");
    }

    /** A least value, inclusive: {@code 30}, {@code ≥30} and {@code >29.999} are one; empty when not understood. */
    OptionalLong from(String text) {
        return bound(text, ">", 1);
    }

    /** A largest value, inclusive: {@code 30} and {@code ≤30} are one, {@code <30} is a gram less. */
    OptionalLong through(String text) {
        return bound(text, "<", -1);
    }

    private OptionalLong bound(String text, String sign, int beside) {
        Matcher matcher = pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .strip());
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String written = matcher.group(1) == null ? "" : matcher.group(1);
        String other = sign.equals(">") ? "<≤" : ">≥";
        BigDecimal value = new BigDecimal(matcher.group(2)).multiply(BigDecimal.valueOf(small));
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean wrongWay = !written.isEmpty() && other.contains(written.substring(0, 1));
        if (wrongWay || !whole) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.longValueExact() + (written.equals(sign) ? beside : 0));
    }

    /** As {@link #from} reads it. */
    String writeFrom(long value) {
        return value % 10 == 1 && small > 1 ? ">" + plain(value - 1) : plain(value);
    }

    /** As {@link #through} reads it. */
    String writeThrough(long value) {
        return value % 10 == 9 && small > 1 ? "<" + plain(value + 1) : plain(value);
    }

    String plain(long value) {
        return new BigDecimal(value)
                .divide(BigDecimal.valueOf(small))
                .stripTrailingZeros()
                .toPlainString();
    }
}
