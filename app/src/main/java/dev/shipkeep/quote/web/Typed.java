package dev.shipkeep.quote.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, as the program takes it; null for what is not understood. */
final class Typed {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

    private Typed() {}

    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A figure with digits behind the point as whole smallest units, e.g. kilograms as grams with three digits. */
    static @Nullable Long units(@Nullable String text, int digits) {
        String figure = text == null ? "" : text.strip().replace(",", "");
        return NUMBER.matcher(figure).matches()
                ? (Long) new BigDecimal(figure)
                        .movePointRight(digits)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact()
                : null;
    }

    static String figure(long units, int digits) {
        return BigDecimal.valueOf(units, digits).stripTrailingZeros().toPlainString();
    }
}
