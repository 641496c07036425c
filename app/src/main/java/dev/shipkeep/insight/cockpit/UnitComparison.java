package dev.shipkeep.insight.cockpit;

import dev.shipkeep.core.measure.DayFacts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;

/** Rolls the facts of units up to those that stand beside each other. */
@Component
class UnitComparison {

    private static final int WORST_LISTED = 10;

    /** With fewer judged parcels a rate says more about luck than about a station. */
    private static final int LEAST_JUDGED_PARCELS = 50;

    /** The units directly below the parent, largest revenue first. */
    List<UnitLine> children(Scope scope, DaySums sums, UnitTree tree) {
        Long parentId = scope.parentId();
        return parentId == null
                ? List.of()
                : rolledUp(sums, unitId -> tree.childAbove(unitId, parentId)).values().stream()
                        .sorted(Comparator.comparingLong(
                                        (UnitLine line) -> line.facts().revenueFen())
                                .reversed())
                        .toList();
    }

    /** Stations with the lowest rate on time first. */
    List<UnitLine> worstStations(DaySums sums, UnitTree tree) {
        return rolledUp(sums, unitId -> tree.ofKindAbove(unitId, "station")).values().stream()
                .filter(line -> line.facts().onTime() + line.facts().late() >= LEAST_JUDGED_PARCELS)
                .sorted(Comparator.comparingInt(
                        line -> line.facts().onTimeRate().orElse(0)))
                .limit(WORST_LISTED)
                .toList();
    }

    private static Map<Long, UnitLine> rolledUp(DaySums sums, LongFunction<Optional<UnitNode>> above) {
        Map<Long, UnitLine> lines = new HashMap<>();
        sums.units().forEach((unitId, facts) -> add(lines, above.apply(unitId), facts, DayFacts.ZERO));
        sums.unitsBefore().forEach((unitId, facts) -> add(lines, above.apply(unitId), DayFacts.ZERO, facts));
        return lines;
    }

    private static void add(Map<Long, UnitLine> lines, Optional<UnitNode> unit, DayFacts facts, DayFacts before) {
        unit.ifPresent(node -> lines.merge(
                node.id(),
                new UnitLine(node, facts, before),
                (one, other) -> new UnitLine(
                        node, one.facts().plus(other.facts()), one.before().plus(other.before()))));
    }
}
