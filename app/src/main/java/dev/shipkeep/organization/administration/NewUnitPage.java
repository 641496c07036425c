package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.organization.UnitKind;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.Arrays;
import java.util.List;

/** The form for a unit that is not there yet. */
public record NewUnitPage(Frame frame, Unit parent, UnitEntry entry, FieldProblems problems) {

    public List<UnitKind> kinds() {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> parent.kind().mayHold(kind))
                .toList();
    }
}
