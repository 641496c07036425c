package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.Holdings;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.PeopleFilter;
import dev.shipkeep.organization.SubtreeCounts;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.UnitEntry;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a unit together, as it is or as somebody typed it. */
@Component
class UnitForms {

    private static final int PEOPLE_SHOWN = 20;

    private final Units units;
    private final People people;
    private final SubtreeCounts counts;

    UnitForms(Units units, People people, SubtreeCounts counts) {
        this.units = units;
        this.people = people;
        this.counts = counts;
    }

    @Transactional(readOnly = true)
    public UnitPage show(Frame frame, long id) {
        Unit unit = units.getAdministered(id);
        return page(frame, unit, entry(unit), unit.version(), "", FieldProblems.NONE);
    }

    @Transactional(readOnly = true)
    public UnitPage again(Frame frame, long id, UnitEntry entry, int version, String target, FieldProblems problems) {
        return page(frame, units.getAdministered(id), entry, version, target, problems);
    }

    @Transactional(readOnly = true)
    public UnitPage refused(Frame frame, long id, int version, String target, FieldProblems problems) {
        Unit unit = units.getAdministered(id);
        return page(frame, unit, entry(unit), version, target, problems);
    }

    private static UnitEntry entry(Unit unit) {
        String division = Objects.requireNonNullElse(unit.divisionCode(), "");
        return new UnitEntry(unit.kind().code(), unit.code(), unit.name(), division);
    }

    private UnitPage page(Frame frame, Unit unit, UnitEntry entry, int version, String target, FieldProblems problems) {
        List<Long> numbers = counts.countSubtrees().getOrDefault(unit.id(), List.of(0L));
        List<UnitPage.Held> held = new ArrayList<>();
        List<Holdings> holdings = counts.holdings();
        for (int i = 0; i < holdings.size(); i++) {
            held.add(new UnitPage.Held(
                    holdings.get(i).key(), numbers.get(i + 1), holdings.get(i).urlOfUnit(unit)));
        }
        PeopleFilter here = new PeopleFilter("", unit.id(), "", true);
        return new UnitPage(
                frame,
                unit,
                units.listAncestors(unit.id()),
                units.listChildren(unit.id()),
                people.list(here, "", PEOPLE_SHOWN),
                numbers.getFirst(),
                held,
                entry,
                version,
                target,
                problems);
    }
}
