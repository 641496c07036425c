package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.SubtreeCounts;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the part of the tree that is open on the page. */
@Component
class Tree {

    private final Units units;
    private final SubtreeCounts counts;

    Tree(Units units, SubtreeCounts counts) {
        this.units = units;
        this.counts = counts;
    }

    /** The acting person's part of the tree, its tops open and everything on the way to the given unit. */
    @Transactional(readOnly = true)
    public List<TreeNode> read(Set<Long> open) {
        Map<Long, List<Long>> numbers = counts.countSubtrees();
        List<Unit> tops = units.listTops();
        return nodes(tops, open, true, numbers);
    }

    @Transactional(readOnly = true)
    public List<TreeNode> readBelow(long unitId) {
        return nodes(units.listChildren(unitId), Set.of(), false, counts.countSubtrees());
    }

    private List<TreeNode> nodes(List<Unit> level, Set<Long> open, boolean allOpen, Map<Long, List<Long>> numbers) {
        Set<Long> parents = units.listParents(level.stream().map(Unit::id).toList());
        return level.stream()
                .map(unit -> {
                    boolean parent = parents.contains(unit.id());
                    boolean opened = parent && (allOpen || open.contains(unit.id()));
                    List<TreeNode> children =
                            opened ? nodes(units.listChildren(unit.id()), open, false, numbers) : List.of();
                    return new TreeNode(unit, numbers.getOrDefault(unit.id(), List.of()), parent, opened, children);
                })
                .toList();
    }
}
