package dev.shipkeep.insight.cockpit;

import org.jspecify.annotations.Nullable;

/** A unit of the carrier's tree, as far as sums need it. */
public record UnitNode(long id, @Nullable Long parentId, String kind, String code, String name, String path) {

    boolean isWithin(String abovePath) {
        return path.equals(abovePath) || path.startsWith(abovePath + ".");
    }
}
