package dev.shipkeep.organization;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the carrier's tree.
 *
 * @param parentId null for headquarters only
 * @param path ids from the top down to this unit, joined by dots
 */
public record Unit(
        long id,
        @Nullable Long parentId,
        UnitKind kind,
        String code,
        String name,
        @Nullable String divisionCode,
        String path,
        boolean active,
        int version) {

    /** Ids from the top down to this unit. */
    public List<Long> pathIds() {
        return Arrays.stream(path.split("\\.")).map(Long::valueOf).toList();
    }

    public boolean isWithin(Unit other) {
        return path.equals(other.path) || path.startsWith(other.path + ".");
    }
}
