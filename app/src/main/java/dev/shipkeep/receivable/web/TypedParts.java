package dev.shipkeep.receivable.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a payment goes to which item, as it was typed in fields {@code part.<item>}.
 *
 * @param texts as typed
 * @param fenByItem without empty fields and zeros; -1 for what is no amount, which nothing accepts
 */
record TypedParts(Map<Long, String> texts, Map<Long, Long> fenByItem) {

    private static final Pattern FIELD = Pattern.compile("part\\.(\\d{1,15})");

    static TypedParts of(Map<String, String> parameters) {
        Map<Long, String> texts = new HashMap<>();
        Map<Long, Long> parts = new HashMap<>();
        parameters.forEach((name, text) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                long item = Long.parseLong(field.group(1));
                texts.put(item, text);
                Long fen = text.isBlank() ? Long.valueOf(0) : Typed.fen(text);
                if (fen == null || fen != 0) {
                    parts.put(item, Objects.requireNonNullElse(fen, -1L));
                }
            }
        });
        return new TypedParts(texts, parts);
    }
}
