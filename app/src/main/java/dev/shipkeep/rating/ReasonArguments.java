package dev.shipkeep.rating;

import dev.shipkeep.core.measure.Amount;
import dev.shipkeep.core.rating.figure.Length;
import dev.shipkeep.core.rating.figure.Weight;
import java.time.LocalDate;
import java.util.List;

/** The figures of a reason as texts without a language, so that it can be told in any of them later. */
public final class ReasonArguments {

    private static final int KIND = 1;

    private ReasonArguments() {}

    public static List<String> write(List<Object> arguments) {
        return arguments.stream().map(ReasonArguments::write).toList();
    }

    public static List<Object> read(List<String> texts) {
        return texts.stream().map(ReasonArguments::read).toList();
    }

    private static String write(Object argument) {
        return switch (argument) {
            case Weight weight -> "w" + weight.grams();
            case Length length -> "l" + length.millimetres();
            case Long count -> "n" + count;
            case LocalDate day -> "d" + day;
            case Amount amount -> "m" + amount.currency() + amount.fen();
            default -> "t" + argument;
        };
    }

    private static Object read(String text) {
        String rest = text.substring(KIND);
        return switch (text.charAt(0)) {
            case 'w' -> new Weight(Long.parseLong(rest));
            case 'l' -> new Length(Long.parseLong(rest));
            case 'n' -> Long.valueOf(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'm' -> new Amount(Long.parseLong(rest.substring(3)), rest.substring(0, 3));
            default -> rest;
        };
    }
}
