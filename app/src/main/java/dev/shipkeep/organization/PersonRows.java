package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes people one by one, by the same rules as the pages. */
@Component
class PersonRows {

    private final People people;
    private final Units units;
    private final Roles roles;

    PersonRows(People people, Units units, Roles roles) {
        this.people = people;
        this.units = units;
        this.roles = roles;
    }

    RowOutcome take(PersonRow row, RowProblems problems) {
        Optional<Unit> unit = units.findByCode(row.unitCode());
        if (unit.isEmpty()) {
            return refused(problems, row, "unit", "people.import.unknownUnit", row.unitCode());
        }
        Set<String> wanted = new LinkedHashSet<>();
        List<Role> known = roles.listRoles();
        for (String name : Objects.requireNonNullElse(row.roles(), List.<String>of())) {
            Optional<Role> role = find(known, name);
            if (role.isEmpty()) {
                return refused(problems, row, "roles", "people.import.unknownRole", name);
            }
            wanted.add(role.get().code());
        }
        Optional<Person> old = people.findByStaffNo(row.staffNo());
        return old.isEmpty()
                ? create(row, unit.get(), wanted, problems)
                : change(row, old.get(), unit.get(), row.roles() == null ? null : wanted, problems);
    }

    private static Optional<Role> find(List<Role> known, String name) {
        return known.stream()
                .filter(role -> role.code().equalsIgnoreCase(name)
                        || role.nameChinese().equals(name)
                        || role.nameEnglish().equalsIgnoreCase(name))
                .findFirst();
    }

    private RowOutcome create(PersonRow row, Unit unit, Set<String> wanted, RowProblems problems) {
        PersonEntry entry = new PersonEntry(
                row.staffNo(),
                row.name(),
                unit.id(),
                present(row.username(), null),
                present(row.phone(), null),
                present(row.email(), null),
                wanted);
        return switch (people.create(entry)) {
            case Change.Refused<Person>(var found) -> new RowOutcome.Refused(problems.of(row.line(), found));
            case Change.Done<Person>(var person) -> {
                RowOutcome closed = setActive(row, person, problems);
                yield closed instanceof RowOutcome.Refused ? closed : new RowOutcome.Added();
            }
        };
    }

    private RowOutcome change(
            PersonRow row, Person old, Unit unit, @Nullable Set<String> wanted, RowProblems problems) {
        PersonEntry before = new PersonEntry(
                old.staffNo(),
                old.name(),
                old.unitId(),
                present(old.username(), null),
                present(old.phone(), null),
                present(old.email(), null),
                new HashSet<>(old.roles()));
        PersonEntry entry = new PersonEntry(
                old.staffNo(),
                row.name(),
                unit.id(),
                present(row.username(), old.username()),
                present(row.phone(), old.phone()),
                present(row.email(), old.email()),
                wanted == null ? before.roles() : wanted);
        boolean stays = row.active() == null || row.active() == old.active();
        if (entry.equals(before) && stays) {
            return new RowOutcome.Same();
        }
        if (old.id() == Acting.get().id() && (!entry.roles().equals(before.roles()) || !stays)) {
            return refused(problems, row, "roles", "people.import.ownRights");
        }
        Person now = old;
        if (!entry.equals(before)) {
            Change<Person> change = people.edit(old.id(), old.version(), entry);
            if (change instanceof Change.Refused<Person>(var found)) {
                return new RowOutcome.Refused(problems.of(row.line(), found));
            }
            now = people.getPerson(old.id());
        }
        RowOutcome outcome = setActive(row, now, problems);
        return outcome instanceof RowOutcome.Same ? new RowOutcome.Changed() : outcome;
    }

    private static String present(@Nullable String value, @Nullable String otherwise) {
        return Objects.requireNonNullElse(value, Objects.requireNonNullElse(otherwise, ""));
    }

    private RowOutcome setActive(PersonRow row, Person person, RowProblems problems) {
        if (row.active() == null || row.active() == person.active()) {
            return new RowOutcome.Same();
        }
        Change<Person> change = row.active()
                ? people.activate(person.id(), person.version())
                : people.deactivate(person.id(), person.version());
        return switch (change) {
            case Change.Done<Person> ignored -> new RowOutcome.Changed();
            case Change.Refused<Person>(var found) -> new RowOutcome.Refused(problems.of(row.line(), found));
        };
    }

    private static RowOutcome refused(
            RowProblems problems, PersonRow row, String field, String messageKey, Object... arguments) {
        return new RowOutcome.Refused(problems.of(row.line(), field, messageKey, arguments));
    }
}
