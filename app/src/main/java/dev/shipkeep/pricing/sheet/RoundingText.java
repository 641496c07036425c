package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rounding rule as a cell has it: {@code 进位0.5} (up 0.5), {@code 进位1免0.1} (up 1 after 0.1), {@code 舍去1} (down 1),
 * {@code 四舍五入1} (half-up 1), {@code 2378}, {@code 半档1/0.3/0.8}; in kilograms or in the card's currency.
 */
public final class RoundingText {

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,3})?)(?:kg|公斤|元)?";
    private static final Pattern UP =
            Pattern.compile("(?:up|进位|向上|进)" + NUMBER + "(?:(?:after|grace|免|容差)" + NUMBER + ")?");
    private static final Pattern DOWN = Pattern.compile("(?:down|舍去|向下|舍)" + NUMBER);
    private static final Pattern HALF_UP = Pattern.compile("(?:halfup|half-up|四舍五入)" + NUMBER);
    private static final Pattern HALF_STEPS = Pattern.compile("(?:half|半档)" + NUMBER + "/" + NUMBER + "/" + NUMBER);
    private static final Pattern TRADE = Pattern.compile("2-?3-?7-?8|二退三进[、,;]?七退八进");

    private RoundingText() {}

    /**
     * Reads a rule.
     *
     * @param unit small units to one that is written: 1000 grams, 100 fen
     */
    public static Optional<RoundingRule> read(String text, long unit) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
        try {
            return rule(plain, unit);
        } catch (ArithmeticException | IllegalArgumentException e) {
            // A step of nothing, or bounds that are no bounds: not a rule.
            return Optional.empty();
        }
    }

    private static Optional<RoundingRule> rule(String text, long unit) {
        if (TRADE.matcher(text).matches()) {
            return Optional.of(RoundingRule.twoThreeSevenEight());
        }
        Matcher up = UP.matcher(text);
        if (up.matches()) {
            long step = small(up.group(1), unit);
            return Optional.of(
                    up.group(2) == null
                            ? RoundingRule.up(step)
                            : RoundingRule.upAfterGrace(step, small(up.group(2), unit)));
        }
        Matcher down = DOWN.matcher(text);
        if (down.matches()) {
            return Optional.of(RoundingRule.down(small(down.group(1), unit)));
        }
        Matcher halfUp = HALF_UP.matcher(text);
        if (halfUp.matches()) {
            return Optional.of(RoundingRule.halfUp(small(halfUp.group(1), unit)));
        }
        Matcher half = HALF_STEPS.matcher(text);
        return half.matches()
                ? Optional.of(new RoundingRule(
                        RoundingRule.Kind.HALF_STEPS,
                        small(half.group(1), unit),
                        small(half.group(2), unit),
                        small(half.group(3), unit)))
                : Optional.empty();
    }

    /** As {@link #read} reads it, in Chinese or English. */
    public static String write(RoundingRule rule, long unit, boolean chinese) {
        String step = written(rule.step(), unit);
        return switch (rule.kind()) {
            case UP -> (chinese ? "进位" : "up ") + step;
            case DOWN -> (chinese ? "舍去" : "down ") + step;
            case HALF_UP -> (chinese ? "四舍五入" : "half-up ") + step;
            case UP_AFTER_GRACE ->
                (chinese ? "进位" : "up ") + step + (chinese ? "免" : " after ") + written(rule.lower(), unit);
            case HALF_STEPS ->
                rule.equals(RoundingRule.twoThreeSevenEight())
                        ? "2-3-7-8"
                        : (chinese ? "半档" : "half ") + step + "/" + written(rule.lower(), unit) + "/"
                                + written(rule.upper(), unit);
        };
    }

    private static long small(String number, long unit) {
        return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).longValueExact();
    }

    private static String written(long small, long unit) {
        return BigDecimal.valueOf(small)
                .divide(BigDecimal.valueOf(unit))
                .stripTrailingZeros()
                .toPlainString();
    }
}
