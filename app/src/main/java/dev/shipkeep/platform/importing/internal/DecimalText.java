package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number as people write it ("¥1,234.50", "(12.00)", "1.5kg") into a whole and a scale; no double is involved.
 * Thousands must stand in threes, so that a decimal comma is never taken for them.
 */
final class DecimalText {

    private static final int MAX_DIGITS = 18;
    private static final int GROUP = 3;

    private final char decimal;
    private String text = "";
    private int position;
    private long unscaled;
    private int scale;
    private int digits;
    private int pendingZeros;
    private boolean negative;
    private String before = "";
    private String after = "";

    DecimalText(char decimalSeparator) {
        decimal = decimalSeparator;
    }

    /** The number without sign and point; trailing zeros behind the point are dropped. */
    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    boolean negative() {
        return negative && unscaled != 0;
    }

    /** Letters or signs in front of the number, such as a currency; mostly empty. */
    String before() {
        return before;
    }

    /** Letters or signs behind the number, such as a unit; mostly empty. */
    String after() {
        return after;
    }

    /** Null means understood. */
    @Nullable
    ProblemCode read(String newText) {
        text = newText;
        position = 0;
        unscaled = 0;
        scale = 0;
        digits = 0;
        pendingZeros = 0;
        negative = false;
        before = "";
        after = "";
        readBefore();
        ProblemCode problem = readWhole();
        if (problem == null && position < text.length() && text.charAt(position) == decimal) {
            position++;
            problem = readFraction();
        }
        return problem != null ? problem : readAfter();
    }

    private void readBefore() {
        int end = 0;
        while (end < text.length() && !startsNumber(end)) {
            end++;
        }
        position = end;
        if (end > 0) {
            before = withoutSigns(0, end);
        }
    }

    private boolean startsNumber(int index) {
        char c = text.charAt(index);
        return isDigit(c) || (c == decimal && index + 1 < text.length() && isDigit(text.charAt(index + 1)));
    }

    private @Nullable ProblemCode readWhole() {
        int group = 0;
        boolean grouped = false;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isDigit(c)) {
                if (!push(c - '0')) {
                    return ProblemCode.OUT_OF_RANGE;
                }
                group++;
            } else if (separatesThousands(c)) {
                if (grouped ? group != GROUP : group > GROUP || group == 0) {
                    return badGroup(c);
                }
                grouped = true;
                group = 0;
            } else {
                break;
            }
            position++;
        }
        if (grouped && group != GROUP) {
            return badGroup(decimal == '.' ? ',' : '.');
        }
        return null;
    }

    private boolean separatesThousands(char c) {
        boolean separator = c == (decimal == '.' ? ',' : '.') || c == ' ' || c == '\'';
        return separator && position + 1 < text.length() && isDigit(text.charAt(position + 1));
    }

    private static ProblemCode badGroup(char separator) {
        return separator == ',' || separator == '.' ? ProblemCode.DECIMAL_SEPARATOR : ProblemCode.NOT_A_NUMBER;
    }

    private @Nullable ProblemCode readFraction() {
        while (position < text.length() && isDigit(text.charAt(position))) {
            int digit = text.charAt(position++) - '0';
            if (digit == 0) {
                pendingZeros++;
                continue;
            }
            scale += pendingZeros + 1;
            for (; pendingZeros > 0; pendingZeros--) {
                if (!push(0)) {
                    return ProblemCode.TOO_MANY_DECIMALS;
                }
            }
            if (!push(digit)) {
                return ProblemCode.TOO_MANY_DECIMALS;
            }
        }
        boolean secondSeparator =
                position < text.length() && (text.charAt(position) == ',' || text.charAt(position) == '.');
        return secondSeparator ? ProblemCode.DECIMAL_SEPARATOR : null;
    }

    private @Nullable ProblemCode readAfter() {
        if (digits == 0) {
            return ProblemCode.NOT_A_NUMBER;
        }
        if (position < text.length()) {
            after = withoutSigns(position, text.length());
            for (int i = 0; i < after.length(); i++) {
                if (isDigit(after.charAt(i))) {
                    return ProblemCode.NOT_A_NUMBER;
                }
            }
        }
        return null;
    }

    /** A minus or an opening bracket makes the number negative; the rest is currency or unit. */
    private String withoutSigns(int from, int to) {
        StringBuilder rest = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '(') {
                negative = true;
            } else if (c != ' ' && c != '+' && c != ')') {
                rest.append(c);
            }
        }
        return rest.toString();
    }

    private boolean push(int digit) {
        if (unscaled != 0 || digit != 0) {
            unscaled = unscaled * 10 + digit;
            digits++;
        } else if (digits == 0) {
            digits = 1;
        }
        return digits <= MAX_DIGITS;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
