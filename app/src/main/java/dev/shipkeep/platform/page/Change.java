package dev.shipkeep.platform.page;

import java.util.List;

/** What became of a change that somebody asked for: done, or refused with reasons that can be shown. */
public sealed interface Change<T> {

    record Done<T>(T value) implements Change<T> {}

    record Refused<T>(List<FieldProblem> problems) implements Change<T> {}

    static <T> Change<T> refused(String field, String messageKey, Object... arguments) {
        return new Refused<>(List.of(FieldProblem.of(field, messageKey, arguments)));
    }
}
