package dev.shipkeep.pricing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong with a sheet, each thing once. */
final class SheetProblems {

    private final Map<Column, String> headers;
    private final Set<SheetProblem> found = new LinkedHashSet<>();

    /** @param headers the headers of the file, for columns that it has */
    SheetProblems(Map<Column, String> headers) {
        this.headers = headers;
    }

    /** @param key last part of {@code pricing.problem.*} */
    void add(long line, Column column, String key, Object... arguments) {
        String header = headers.getOrDefault(column, column.header(true));
        found.add(new SheetProblem(line, header, "pricing.problem." + key, List.of(arguments)));
    }

    void addWhole(long line, String key, Object... arguments) {
        found.add(new SheetProblem(line, "", "pricing.problem." + key, List.of(arguments)));
    }

    void add(SheetProblem problem) {
        found.add(problem);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By row. */
    List<SheetProblem> list() {
        List<SheetProblem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(SheetProblem::line));
        return sorted;
    }
}
