package dev.shipkeep.insight.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of the carrier that is summed up: what the person sees, narrowed to a unit if one was chosen. Row-level
 * security decides what exists; this says the same as lists of ids, so that indexes find it.
 *
 * @param unitIds units whose facts count as a whole; null for all of them
 * @param elsewhere whether own accounts outside of these units may count too
 * @param elsewhereUnitIds units to which those are narrowed; null for anywhere
 * @param chosen the unit that was chosen; null for everything that is visible
 * @param line from the top down to the chosen unit, as far as the person may go
 * @param parentId unit whose children are compared; null when there is nothing to compare
 */
public record Scope(
        long @Nullable [] unitIds,
        boolean elsewhere,
        long @Nullable [] elsewhereUnitIds,
        @Nullable UnitNode chosen,
        List<UnitNode> line,
        @Nullable Long parentId) {

    @Nullable
    Long[] boxedUnitIds() {
        return boxed(unitIds);
    }

    @Nullable
    Long[] boxedElsewhereUnitIds() {
        return boxed(elsewhereUnitIds);
    }

    private static @Nullable Long[] boxed(long @Nullable [] ids) {
        @Nullable Long[] boxed = new Long[ids == null ? 0 : ids.length];
        for (int i = 0; ids != null && i < boxed.length; i++) {
            boxed[i] = ids[i];
        }
        return boxed;
    }
}
