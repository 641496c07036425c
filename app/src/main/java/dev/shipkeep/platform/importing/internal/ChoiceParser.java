package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;
import java.util.HashMap;
import java.util.Map;

final class ChoiceParser implements CellParser {

    /** Spellings remembered as they came, so that a good row needs one look-up and no new string. */
    private static final int MAX_SPELLINGS = 1_000;

    private final FieldType.Choice type;
    private final Map<String, String> valueByWord = new HashMap<>();
    private final Map<String, String> valueBySpelling = new HashMap<>();

    ChoiceParser(FieldType.Choice type) {
        this.type = type;
        type.wordsByValue().forEach((value, words) -> {
            words.forEach(word -> valueByWord.putIfAbsent(HeaderWords.plain(word), value));
            valueByWord.put(HeaderWords.plain(value), value);
        });
    }

    @Override
    public void parse(String text, CellValue out) {
        String value = valueBySpelling.get(text);
        if (value == null) {
            value = valueByWord.get(HeaderWords.plain(text));
            if (value == null) {
                out.fail(ProblemCode.UNKNOWN_CHOICE, type.known(true), type.known(false));
                return;
            }
            if (valueBySpelling.size() < MAX_SPELLINGS) {
                valueBySpelling.put(text, value);
            }
        }
        out.setText(value);
    }
}
