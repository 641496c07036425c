package dev.shipkeep.bench;

import java.util.Locale;

/** One line of the table. {@link Met#NO_TARGET} marks a figure that only explains another. */
public record Figure(String what, String measured, String target, Met met) {

    /** Whether the target was reached. */
    public enum Met {
        YES,
        NO,
        NO_TARGET
    }

    public static Figure plain(String what, String measured) {
        return new Figure(what, measured, "", Met.NO_TARGET);
    }

    public static Figure atLeast(String what, double measured, String format, double target) {
        return new Figure(what, text(format, measured), "≥ " + number(target), measured >= target ? Met.YES : Met.NO);
    }

    public static Figure atMost(String what, double measured, String format, double target, String unit) {
        return new Figure(
                what, text(format, measured), "≤ " + number(target) + unit, measured <= target ? Met.YES : Met.NO);
    }

    public static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? text("%.0f", value) : text("%s", value);
    }
}
