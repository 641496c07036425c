package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * One unit.
 *
 * @param entry as typed
 * @param version that the person looked at when typing
 * @param target code of the other unit in the form for moving or closing, as typed
 * @param held what units hold: text key, number in the subtree, address of the list
 */
public record UnitPage(
        Frame frame,
        Unit unit,
        List<Unit> above,
        List<Unit> below,
        List<Person> people,
        long peopleBelow,
        List<Held> held,
        UnitEntry entry,
        int version,
        String target,
        FieldProblems problems) {

    /** A kind of thing that belongs to units. */
    public record Held(String key, long count, String url) {}
}
