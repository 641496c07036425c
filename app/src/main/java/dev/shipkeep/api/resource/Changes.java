package dev.shipkeep.api.resource;

import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change as it comes in (RFC 7396): a field that is left out stays as it is, null empties it. */
final class Changes {

    private Changes() {}

    /** Refuses fields that cannot be changed, and values that are neither text, number, yes or no, nor null. */
    static void check(Map<String, @Nullable Object> changes, Set<String> known) {
        List<FieldProblem> problems = new ArrayList<>();
        changes.forEach((field, value) -> {
            if (!known.contains(field)) {
                problems.add(FieldProblem.of(field, "api.problem.unknownField"));
            } else if (value instanceof Map || value instanceof List) {
                problems.add(FieldProblem.of(field, "api.problem.noText"));
            }
        });
        if (!problems.isEmpty()) {
            throw RequestRefused.invalid(problems);
        }
    }

    /** The new value of a field; empty for null. */
    static String text(Map<String, @Nullable Object> changes, String field, String present) {
        return changes.containsKey(field)
                ? Objects.toString(changes.get(field), "").strip()
                : present;
    }

    static boolean yes(Map<String, @Nullable Object> changes, String field, boolean present) {
        return changes.containsKey(field) ? Boolean.TRUE.equals(changes.get(field)) : present;
    }
}
