package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ImportField;
import dev.shipkeep.platform.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What may stand in a field, in words, and an example of it. */
final class FieldHints {

    private FieldHints() {}

    static String title(Words words, String kind, ImportField field) {
        String key = field.messageKey(kind);
        return words.has(key) ? words.say(key) : field.name();
    }

    static String hint(Words words, FieldType type) {
        return switch (type) {
            case FieldType.Text(int length) -> words.say("imports.type.text", length);
            case FieldType.Code(int length) -> words.say("imports.type.code", length);
            case FieldType.WholeNumber ignored -> words.say("imports.type.number");
            case FieldType.Weight ignored -> words.say("imports.type.weight");
            case FieldType.Length ignored -> words.say("imports.type.length");
            case FieldType.Money ignored -> words.say("imports.type.money");
            case FieldType.Day ignored -> words.say("imports.type.day");
            case FieldType.Moment ignored -> words.say("imports.type.moment");
            case FieldType.YesNo ignored -> words.say("imports.type.yesNo");
            case FieldType.Choice choice -> choices(words, choice);
            case FieldType.Region ignored -> words.say("imports.type.region");
        };
    }

    private static String choices(Words words, FieldType.Choice choice) {
        return choice.values().stream()
                .map(value -> word(words, choice, value))
                .collect(Collectors.joining(words.isChinese() ? "、" : ", "));
    }

    /** The value, or in Chinese the first Chinese word for it. */
    private static String word(Words words, FieldType.Choice choice, String value) {
        return words.isChinese()
                ? choice.wordsByValue().getOrDefault(value, List.of()).stream()
                        .filter(FieldHints::isChinese)
                        .findFirst()
                        .orElse(value)
                : value;
    }

    /** A header that the guess understands: in Chinese the first Chinese synonym. */
    static String header(Words words, ImportField field) {
        return words.isChinese()
                ? field.synonyms().stream()
                        .filter(FieldHints::isChinese)
                        .findFirst()
                        .orElse(field.name())
                : field.name();
    }

    static String example(Words words, String kind, ImportField field) {
        String key = "import.example." + kind + "." + field.name();
        return words.has(key) ? words.say(key) : example(words, field.type());
    }

    private static String example(Words words, FieldType type) {
        return switch (type) {
            case FieldType.Text ignored -> words.say("imports.example.text");
            case FieldType.Code ignored -> "A0001";
            case FieldType.WholeNumber number -> Long.toString(Math.max(1, number.minimum()));
            case FieldType.Weight ignored -> "1.5";
            case FieldType.Length ignored -> "30";
            case FieldType.Money ignored -> "12.50";
            case FieldType.Day ignored -> "2026-05-01";
            case FieldType.Moment ignored -> "2026-05-01 12:00:00";
            case FieldType.YesNo ignored -> words.say("imports.example.yes");
            case FieldType.Choice choice -> word(words, choice, choice.values().getFirst());
            case FieldType.Region ignored -> words.say("imports.example.region");
        };
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
