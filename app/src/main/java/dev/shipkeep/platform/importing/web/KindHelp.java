package dev.shipkeep.platform.importing.web;

import dev.shipkeep.platform.importing.ImportKind;
import dev.shipkeep.platform.page.Words;
import java.util.List;

/** A kind of import as a person needs it explained. */
public record KindHelp(String name, String title, String help, List<Field> fields) {

    /** @param headers under which the column is found by itself */
    public record Field(String name, String title, String help, boolean required, String hint, String headers) {}

    static String title(Words words, String kind) {
        String key = "import.kind." + kind;
        return words.has(key) ? words.say(key) : kind;
    }

    static KindHelp of(Words words, ImportKind kind) {
        List<Field> fields = kind.fields().stream()
                .map(field -> new Field(
                        field.name(),
                        FieldHints.title(words, kind.name(), field),
                        fieldHelp(words, field.messageKey(kind.name())),
                        field.required(),
                        FieldHints.hint(words, field.type()),
                        String.join(words.isChinese() ? "、" : ", ", field.synonyms())))
                .toList();
        String helpKey = "import.kind." + kind.name() + ".help";
        return new KindHelp(
                kind.name(), title(words, kind.name()), words.has(helpKey) ? words.say(helpKey) : "", fields);
    }

    static String fieldHelp(Words words, String fieldKey) {
        String key = fieldKey + ".help";
        return words.has(key) ? words.say(key) : "";
    }
}
