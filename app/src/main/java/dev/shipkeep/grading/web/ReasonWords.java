package dev.shipkeep.grading.web;

import dev.shipkeep.core.grading.Reason;
import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.measure.Rate;
import dev.shipkeep.platform.page.Figures;
import dev.shipkeep.platform.page.Frame;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The sentences of an explanation in the reader's language. */
final class ReasonWords {

    private static final String PREFIX = "grading.reason.";
    private static final DateTimeFormatter CHINESE_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private ReasonWords() {}

    static String sentence(Frame frame, Reason reason) {
        Object[] arguments = reason.arguments().stream()
                .map(argument -> text(frame, argument))
                .toArray();
        return frame.say(reason.key(), arguments);
    }

    /** What a sentence is about: key, rank, abc, tier.value, criterion.loss … */
    static boolean isAbout(Reason reason, String subject) {
        String key = reason.key().substring(PREFIX.length());
        return key.equals(subject) || key.startsWith(subject + ".");
    }

    private static String text(Frame frame, Object argument) {
        return switch (argument) {
            case Amount amount -> Figures.money(amount.fen(), amount.currency());
            case Rate rate -> Figures.percent(rate.basisPoints());
            case LocalDate day -> frame.words().isChinese() ? CHINESE_DAY.format(day) : day.toString();
            case Long count -> Figures.count(count);
            default -> argument.toString();
        };
    }
}
