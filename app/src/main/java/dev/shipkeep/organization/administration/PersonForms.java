package dev.shipkeep.organization.administration;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Role;
import dev.shipkeep.organization.Roles;
import dev.shipkeep.organization.SignIns;
import dev.shipkeep.organization.SubtreeCounts;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a person together, as it is or as somebody typed it. */
@Component
class PersonForms {

    private final People people;
    private final Units units;
    private final Roles roles;
    private final SignIns signIns;
    private final SubtreeCounts counts;

    PersonForms(People people, Units units, Roles roles, SignIns signIns, SubtreeCounts counts) {
        this.people = people;
        this.units = units;
        this.roles = roles;
        this.signIns = signIns;
        this.counts = counts;
    }

    @Transactional(readOnly = true)
    public PersonPage show(Frame frame, long id, @Nullable String oneTimePassword, List<FieldProblem> problems) {
        Person person = people.getPerson(id);
        PersonForm form = PersonForm.of(person, units.getUnit(person.unitId()).code());
        return page(frame, person, form, oneTimePassword, problems);
    }

    @Transactional(readOnly = true)
    public PersonPage again(Frame frame, long id, PersonForm form, List<FieldProblem> problems) {
        return page(frame, people.getPerson(id), form, null, problems);
    }

    private PersonPage page(
            Frame frame,
            Person person,
            PersonForm form,
            @Nullable String oneTimePassword,
            List<FieldProblem> problems) {
        // Outside of the own subtree there is nobody.
        units.getAdministered(person.unitId());
        List<UnitPage.Held> held = counts.holdings().stream()
                .map(holding -> new UnitPage.Held(
                        holding.key(), holding.countOfPerson(person.id()), holding.urlOfPerson(person)))
                .toList();
        return new PersonPage(
                frame,
                person,
                people.mayAdminister(person),
                form,
                roles.listRoles(),
                grantable(),
                held,
                signIns.listOf(person.id(), "browser"),
                signIns.listOf(person.id(), "api"),
                oneTimePassword,
                new FieldProblems(problems));
    }

    @Transactional(readOnly = true)
    public PersonPage blank(Frame frame, PersonForm form, List<FieldProblem> problems) {
        return new PersonPage(
                frame,
                null,
                true,
                form,
                roles.listRoles(),
                grantable(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new FieldProblems(problems));
    }

    private Set<String> grantable() {
        return roles.listRoles().stream()
                .filter(role -> Acting.get().permissions().containsAll(role.permissions()))
                .map(Role::code)
                .collect(Collectors.toSet());
    }
}
