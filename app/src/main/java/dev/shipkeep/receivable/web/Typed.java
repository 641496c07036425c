package dev.shipkeep.receivable.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type into forms. */
final class Typed {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}(\\.\\d{1,2})?");
    private static final Pattern NOISE = Pattern.compile("[,，\\s¥￥]");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

    private Typed() {}

    /** "1,234.5" → 123450; null for what is no amount, or has parts of a fen. */
    static @Nullable Long fen(String text) {
        String plain = NOISE.matcher(text).replaceAll("");
        return AMOUNT.matcher(plain).matches()
                ? new BigDecimal(plain).movePointRight(2).longValueExact()
                : null;
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** -1 for what is no number of days. */
    static int days(String text) {
        return WHOLE.matcher(text.strip()).matches() ? Integer.parseInt(text.strip()) : -1;
    }
}
