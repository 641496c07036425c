package dev.shipkeep.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people write them: ¥12,345.60, 1.2万, 12.3 %, 2026-05-03. Written by hand because a page has hundreds. */
public final class Figures {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    private Figures() {}

    /** 1234567 → 1,234,567. */
    public static String count(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number < 0) {
            text.append('−');
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** Minor units with the currency's sign: 1234560, CNY → ¥12,345.60. */
    public static String money(long fen, String currency) {
        long absolute = Math.abs(fen);
        String cents = Long.toString(absolute % 100 + 100).substring(1);
        return (fen < 0 ? "−" : "") + sign(currency) + count(absolute / 100) + "." + cents;
    }

    /** Large amounts at a glance: ¥1,234.5万 in Chinese, ¥12.35M in English; the exact one belongs in the tooltip. */
    public static String moneyShort(long fen, String currency, Locale locale) {
        return (fen <= -100 ? "−" : "") + sign(currency) + shortened(Math.abs(fen) / 100, locale);
    }

    /** 12345678 → 1,234.6万 or 12.3M; below ten thousand as it is. */
    public static String shortened(long number, Locale locale) {
        long absolute = Math.abs(number);
        String minus = number < 0 ? "−" : "";
        if (locale.getLanguage().equals("zh")) {
            return absolute < TEN_THOUSAND
                    ? minus + count(absolute)
                    : absolute < HUNDRED_MILLION
                            ? minus + tenth(absolute, TEN_THOUSAND) + "万"
                            : minus + tenth(absolute, HUNDRED_MILLION) + "亿";
        }
        return absolute < TEN_THOUSAND
                ? minus + count(absolute)
                : absolute < 1_000_000
                        ? minus + tenth(absolute, 1_000) + "K"
                        : absolute < 1_000_000_000
                                ? minus + tenth(absolute, 1_000_000) + "M"
                                : minus + tenth(absolute, 1_000_000_000) + "B";
    }

    private static String tenth(long number, long unit) {
        long tenths = (number * 10 + unit / 2) / unit;
        return count(tenths / 10) + "." + tenths % 10;
    }

    /** Basis points with one decimal: 8234 → 82.3%. */
    public static String percent(long basisPoints) {
        long tenths = (Math.abs(basisPoints) + 5) / 10;
        return (basisPoints < 0 ? "−" : "") + count(tenths / 10) + "." + tenths % 10 + "%";
    }

    /** A change with its sign: +12.3%, −4.0%. */
    public static String change(long basisPoints) {
        return (basisPoints > 0 ? "+" : "") + percent(basisPoints);
    }

    /** Grams as kilograms with one decimal. */
    public static String kilograms(long grams) {
        return tenth(grams, 1000) + " kg";
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** An instant in the carrier's zone, to the minute. */
    public static String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(local(instant));
    }

    private static LocalDateTime local(Instant instant) {
        return dev.shipkeep.platform.time.BusinessTime.localOf(instant);
    }

    private static String sign(String currency) {
        return switch (currency) {
            case "CNY" -> "¥";
            case "BRL" -> "R$";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> currency + " ";
        };
    }
}
