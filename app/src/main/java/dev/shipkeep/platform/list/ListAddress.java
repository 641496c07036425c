package dev.shipkeep.platform.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The address of a list page: its path, and filters, sort, columns and place as they stand in the query. Unknown names and
 * empty values are left out, so that two addresses of the same list are equal.
 */
public record ListAddress(String path, Map<String, String> values) {

    /** Name of the parameter that holds the place in the list. */
    public static final String PLACE = "at";

    private static final int LONGEST_VALUE = 300;

    public ListAddress {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static ListAddress of(String path, Map<String, String> given, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : given.entrySet()) {
            String value = entry.getValue().strip();
            if (known.contains(entry.getKey()) && !value.isEmpty() && value.length() <= LONGEST_VALUE) {
                values.put(entry.getKey(), value);
            }
        }
        return new ListAddress(path, values);
    }

    /** The value of a parameter; empty when there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The day that a parameter names; null for none and for what is no day. */
    public @Nullable LocalDate day(String name) {
        try {
            return has(name) ? LocalDate.parse(value(name)) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The same list with another value (none for null or empty), from its first page. */
    public ListAddress with(String name, @Nullable Object value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(PLACE);
        changed.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            changed.put(name, value.toString());
        }
        return new ListAddress(path, changed);
    }

    public ListAddress without(String name) {
        return with(name, null);
    }

    public ListAddress at(String place) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(PLACE, place);
        return new ListAddress(path, changed);
    }

    public ListAddress fromStart() {
        return without(PLACE);
    }

    /** Parameters as a query, without question mark; empty for none. */
    public String query() {
        return values.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    public String url() {
        return values.isEmpty() ? path : path + "?" + query();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
