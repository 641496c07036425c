package dev.shipkeep.pricing.words;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.PriceSource;
import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Charge;
import dev.shipkeep.core.rating.card.Validity;
import dev.shipkeep.core.rating.figure.ExactAmount;
import dev.shipkeep.core.rating.figure.Length;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.core.rating.figure.Weight;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.pricing.sheet.RoundingText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The figures of a sentence about prices, as people write them. */
public final class FigureWords {

    private static final int EXACT_DIGITS = 6;
    private static final int FEN_DIGITS = 2;
    private static final int SHARE_DIGITS = 4;
    private static final long GRAMS = 1_000;
    private static final long FEN = 100;

    private FigureWords() {}

    /** @param money whether a rounding rule is one of money */
    public static String text(Words words, Object figure, boolean money) {
        return switch (figure) {
            case Amount amount -> Figures.money(amount.fen(), amount.currency());
            case ExactAmount amount -> exact(amount);
            case Weight weight -> weight.grams() == Band.UNLIMITED ? "∞" : plain(weight.grams(), 3) + " kg";
            case Length length -> plain(length.millimetres(), 1) + " cm";
            case Share share -> plain(share.partsPerMillion(), SHARE_DIGITS) + "%";
            case RoundingRule rule -> RoundingText.write(rule, money ? FEN : GRAMS, words.isChinese());
            case Validity validity -> days(words, validity);
            case LocalDate day -> day.toString();
            case Long count -> Figures.count(count);
            case PriceSource source -> words.say("pricing.source." + source);
            case Charge.Base base -> words.say("pricing.base." + base);
            default -> figure.toString();
        };
    }

    public static String days(Words words, Validity validity) {
        LocalDate through = validity.through();
        return through == null
                ? words.say("pricing.validity.open", validity.from().toString())
                : validity.from() + " – " + through;
    }

    public static String plain(long small, int digits) {
        return BigDecimal.valueOf(small, digits).stripTrailingZeros().toPlainString();
    }

    /** More digits than money has, so that the next step's rounding can be followed. */
    private static String exact(ExactAmount amount) {
        BigDecimal rest = BigDecimal.valueOf(amount.numerator())
                .divide(BigDecimal.valueOf(amount.denominator()), EXACT_DIGITS, RoundingMode.DOWN);
        String sign = Figures.money(0, amount.currency()).replace("0.00", "");
        return sign
                + BigDecimal.valueOf(amount.fen())
                        .add(rest)
                        .movePointLeft(FEN_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
