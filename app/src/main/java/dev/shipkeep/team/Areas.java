package dev.shipkeep.team;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the part of the tree that somebody may look at. */
@Component
public class Areas {

    private final Units units;

    Areas(Units units) {
        this.units = units;
    }

    /**
     * @param code of a unit within the reader's part of the tree; empty for that part itself
     * @throws NotFound when the unit is elsewhere
     */
    public Area get(String code) {
        List<Unit> tops = units.listTops();
        if (code.isEmpty()) {
            return tops.size() == 1 ? below(tops.getFirst(), tops) : new Area(null, List.of(), tops);
        }
        Unit unit = units.findByCode(code).orElseThrow(NotFound::new);
        if (tops.stream().noneMatch(unit::isWithin)) {
            throw new NotFound();
        }
        return below(unit, tops);
    }

    private Area below(Unit unit, List<Unit> tops) {
        List<Unit> line = new ArrayList<>(units.listAncestors(unit.id()).stream()
                .filter(above -> tops.stream().anyMatch(above::isWithin))
                .toList());
        line.add(unit);
        return new Area(
                unit,
                line,
                units.listChildren(unit.id()).stream().filter(Unit::active).toList());
    }
}
