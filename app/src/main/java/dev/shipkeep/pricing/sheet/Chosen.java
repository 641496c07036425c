package dev.shipkeep.pricing.sheet;

import dev.shipkeep.platform.importing.FieldType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of a few values of a cell, with the words that stand for it: the Chinese one first, the English one second. */
public interface Chosen {

    String name();

    List<String> words();

    default String word(boolean chinese) {
        return words().get(chinese ? 0 : 1);
    }

    /** The type of a column that holds one of these. */
    static FieldType.Choice type(Chosen... values) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Chosen value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT), value.words());
        }
        return new FieldType.Choice(words);
    }
}
