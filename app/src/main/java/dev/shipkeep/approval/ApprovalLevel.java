package dev.shipkeep.approval;

import dev.shipkeep.organization.UnitKind;
import java.util.List;

/** The levels that approve, from the bottom. */
public enum ApprovalLevel {
    /** The area or, where nobody there may decide, its station. */
    AREA(UnitKind.AREA, UnitKind.STATION),
    CITY(UnitKind.CITY),
    PROVINCE(UnitKind.PROVINCE),
    HEADQUARTERS(UnitKind.HEADQUARTERS);

    private final List<UnitKind> kinds;

    ApprovalLevel(UnitKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds of units that decide on this level, the one to be asked first in front. */
    public List<UnitKind> kinds() {
        return kinds;
    }
}
