package dev.shipkeep.platform.importing;

import java.util.List;

/**
 * One thing that a kind of import takes.
 *
 * @param name its name in code and in the canonical file; its title is the message {@code import.field.<kind>.<name>}
 * @param synonyms headers under which files in the wild carry it, the likeliest first
 */
public record ImportField(String name, FieldType type, boolean required, List<String> synonyms) {

    public ImportField {
        synonyms = List.copyOf(synonyms);
    }

    public static ImportField required(String name, FieldType type, String... synonyms) {
        return new ImportField(name, type, true, List.of(synonyms));
    }

    public static ImportField optional(String name, FieldType type, String... synonyms) {
        return new ImportField(name, type, false, List.of(synonyms));
    }

    public String messageKey(String kind) {
        return "import.field." + kind + "." + name;
    }
}
