package dev.shipkeep.pricing.words;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.figure.Share;
import dev.shipkeep.platform.page.Words;
import dev.shipkeep.pricing.sheet.SheetProblem;
import java.util.Set;

/** What is wrong with a sheet, in words. */
public final class ProblemWords {

    private static final Set<String> OF_MONEY = Set.of(
            "pricing.problem.NEGATIVE_PRICE", "pricing.problem.PRICE_TOO_LARGE", "pricing.problem.MINIMUM_ABOVE_CAP");

    private ProblemWords() {}

    public static String text(Words words, SheetProblem problem, String currency) {
        Object[] figures = problem.arguments().stream()
                .map(argument -> FigureWords.text(words, meant(problem, argument, currency), false))
                .toArray();
        return words.say(problem.messageKey(), figures);
    }

    /** The core counts money and shares in plain numbers where the kind of problem says which they are. */
    private static Object meant(SheetProblem problem, Object argument, String currency) {
        if (argument instanceof Long number) {
            if (OF_MONEY.contains(problem.messageKey())) {
                return new Amount(number, currency);
            }
            if (problem.messageKey().endsWith("SHARE_OUT_OF_BOUNDS")) {
                return new Share(number);
            }
        }
        return argument;
    }
}
