package dev.shipkeep.team;

import dev.shipkeep.organization.Unit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the tree that is looked at.
 *
 * @param unit null for all that may be seen, without a unit of its own
 * @param line from the top down to the unit
 * @param children the units directly below it
 */
public record Area(@Nullable Unit unit, List<Unit> line, List<Unit> children) {

    public Area {
        line = List.copyOf(line);
        children = List.copyOf(children);
    }

    /** Subtrees in which everything counts, as an array of ltree; empty for nothing but one's own. */
    String paths() {
        return (unit == null ? children.stream() : Stream.of(unit))
                .map(Unit::path)
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Whether no unit narrows what may be seen. */
    boolean isOpen() {
        return unit == null;
    }

    /** Code of the unit; empty for none. */
    public String code() {
        return unit == null ? "" : unit.code();
    }
}
