package dev.shipkeep.insight.cockpit;

import dev.shipkeep.platform.access.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole tree of units, in memory: some thousand names that change rarely. */
final class UnitTree {

    private final Map<Long, UnitNode> byId = new HashMap<>();

    UnitTree(List<UnitNode> nodes) {
        nodes.forEach(node -> byId.put(node.id(), node));
    }

    UnitNode get(long id) {
        UnitNode node = byId.get(id);
        if (node == null) {
            throw new NotFound();
        }
        return node;
    }

    Optional<UnitNode> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<UnitNode> findRoot() {
        return byId.values().stream().filter(node -> node.parentId() == null).findFirst();
    }

    List<UnitNode> children(long id) {
        return byId.values().stream()
                .filter(node -> node.parentId() != null && node.parentId() == id)
                .sorted(Comparator.comparing(UnitNode::code))
                .toList();
    }

    /** From the top down to the unit itself. */
    List<UnitNode> line(UnitNode unit) {
        List<UnitNode> line = new ArrayList<>();
        for (UnitNode at = unit; at != null; at = parent(at)) {
            line.addFirst(at);
        }
        return line;
    }

    private @Nullable UnitNode parent(UnitNode node) {
        Long parentId = node.parentId();
        return parentId == null ? null : byId.get(parentId);
    }

    /** Ids of the units at or below any of the paths. */
    List<UnitNode> within(List<String> paths) {
        return byId.values().stream()
                .filter(node -> paths.stream().anyMatch(node::isWithin))
                .toList();
    }

    /** The unit at or above the given one that hangs directly below the parent; empty when it is not below it. */
    Optional<UnitNode> childAbove(long id, long parentId) {
        for (UnitNode at = byId.get(id); at != null; at = parent(at)) {
            if (at.parentId() != null && at.parentId() == parentId) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The unit of a kind at or above the given one. */
    Optional<UnitNode> ofKindAbove(long id, String kind) {
        for (UnitNode at = byId.get(id); at != null; at = parent(at)) {
            if (at.kind().equals(kind)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
