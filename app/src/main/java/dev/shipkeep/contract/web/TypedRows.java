package dev.shipkeep.contract.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/** Rows of a table that was typed, each with its cells by name; blank ones are left out. */
record TypedRows(List<Map<String, String>> rows) {

    private static final int MOST = 600;

    /** @param telling the cells that make a row more than a blank one */
    static TypedRows sent(MultiValueMap<String, String> sent, List<String> names, List<String> telling) {
        List<Map<String, String>> rows = new ArrayList<>();
        int count =
                Math.min(MOST, sent.getOrDefault(names.getFirst(), List.of()).size());
        for (int row = 0; row < count; row++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String name : names) {
                List<String> values = sent.getOrDefault(name, List.of());
                String value = row < values.size() ? values.get(row) : "";
                cells.put(name, Objects.requireNonNullElse(value, "").strip());
            }
            if (telling.stream().anyMatch(name -> !cells.getOrDefault(name, "").isEmpty())) {
                rows.add(cells);
            }
        }
        return new TypedRows(rows);
    }

    /** The rows and some blank ones to go on with. */
    List<Map<String, String>> withBlank(int blank) {
        List<Map<String, String>> all = new ArrayList<>(rows);
        for (int i = 0; i < blank; i++) {
            all.add(Map.of());
        }
        return all;
    }
}
