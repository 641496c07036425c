package dev.shipkeep.platform.importing.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of columns as the rest of the program knows them: trimmed, on one line, unique. */
public record HeaderNames(List<String> names, List<String> duplicates) {

    private static final int MAX_LENGTH = 200;

    static HeaderNames of(String[] cells) {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        Set<String> originals = new HashSet<>();
        for (int i = 0; i < width; i++) {
            originals.add(tidy(cells[i]));
        }
        List<String> names = new ArrayList<>(width);
        Set<String> duplicates = new LinkedHashSet<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = tidy(cells[i]);
            if (name.isEmpty()) {
                name = "#" + (i + 1);
            }
            if (used.contains(name)) {
                duplicates.add(name);
                name = numbered(name, used, originals);
            }
            used.add(name);
            names.add(name);
        }
        return new HeaderNames(names, List.copyOf(duplicates));
    }

    private static String numbered(String name, Set<String> used, Set<String> originals) {
        for (int number = 2; ; number++) {
            String candidate = name + " (" + number + ")";
            if (!used.contains(candidate) && !originals.contains(candidate)) {
                return candidate;
            }
        }
    }

    private static String tidy(String cell) {
        String oneLine = HalfWidth.strip(cell.replaceAll("[\\s\\u00A0\\u3000]+", " "));
        return oneLine.length() > MAX_LENGTH ? oneLine.substring(0, MAX_LENGTH) : oneLine;
    }
}
