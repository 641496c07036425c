package dev.shipkeep.organization;

import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The carrier's people: staff read them, administrators change those of their own subtree. */
@Component
public class People {

    private static final int MOST_OPTIONS = 50;

    private final PersonRepository people;
    private final PersonRules rules;
    private final Units units;
    private final Roles roles;
    private final Administrators administrators;
    private final SignIns signIns;
    private final Audit audit;

    People(
            PersonRepository people,
            PersonRules rules,
            Units units,
            Roles roles,
            Administrators administrators,
            SignIns signIns,
            Audit audit) {
        this.people = people;
        this.rules = rules;
        this.units = units;
        this.roles = roles;
        this.administrators = administrators;
        this.signIns = signIns;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Person getPerson(long id) {
        return people.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Person> findByStaffNo(String staffNo) {
        return people.findByStaffNo(staffNo.strip());
    }

    /**
     * People of the acting person's subtree.
     *
     * @param after staff number of the last one seen; empty for the first page
     */
    @Transactional(readOnly = true)
    public List<Person> list(PeopleFilter filter, String after, int limit) {
        return people.list(filter, after, limit);
    }

    /** Active people for a choice, by the beginning of the name or of the staff number. */
    @Transactional(readOnly = true)
    public List<PersonOption> listOptions(String text, int limit) {
        return people.listOptions(text.strip(), Math.clamp(limit, 1, MOST_OPTIONS));
    }

    /** Ids of everybody with exactly this name, staff number or user name. */
    @Transactional(readOnly = true)
    public List<Long> listIdsNamed(String text) {
        return people.listIdsNamed(text.strip());
    }

    @Transactional
    public Change<Person> create(PersonEntry entry) {
        administrators.lock();
        List<FieldProblem> problems = rules.check(null, entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = people.add(entry);
        people.setRoles(id, entry.roles());
        Person person = getPerson(id);
        audit.record("create", "person", id, null, view(person));
        return new Change.Done<>(person);
    }

    @Transactional
    public Change<Person> edit(long id, int version, PersonEntry entry) {
        administrators.lock();
        Person old = getAdministered(id);
        List<FieldProblem> problems = rules.check(old, entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        if (administrators.isChief(id) && losesRights(old, entry) && !administrators.remainWithoutPerson(id)) {
            return Change.refused("roles", "roles.problem.lastAdministrator");
        }
        if (!people.change(id, version, entry)) {
            return Change.refused("version", "organization.outdated");
        }
        people.setRoles(id, entry.roles());
        return changed("change", old);
    }

    /** Whatever could take the whole carrier's administration from somebody is taken for it. */
    private static boolean losesRights(Person old, PersonEntry entry) {
        return !entry.roles().containsAll(old.roles())
                || entry.unitId() != old.unitId()
                || entry.username().isEmpty();
    }

    /** Ends the access of somebody at once; what the person answers for stays until it is handed over. */
    @Transactional
    public Change<Person> deactivate(long id, int version) {
        administrators.lock();
        Person old = getAdministered(id);
        if (administrators.isChief(id) && !administrators.remainWithoutPerson(id)) {
            return Change.refused("active", "roles.problem.lastAdministrator");
        }
        if (!people.setActive(id, version, false)) {
            return Change.refused("version", "organization.outdated");
        }
        signIns.revokeAll(id);
        return changed("deactivate", old);
    }

    @Transactional
    public Change<Person> activate(long id, int version) {
        administrators.lock();
        Person old = getAdministered(id);
        return people.setActive(id, version, true)
                ? changed("activate", old)
                : Change.refused("version", "organization.outdated");
    }

    /** Signs somebody out everywhere, API tokens included. */
    @Transactional
    public int revokeSignIns(long id) {
        Person person = getAdministered(id);
        int revoked = signIns.revokeAll(person.id());
        audit.record("revoke", "signIn", id, null, Map.of("count", revoked));
        return revoked;
    }

    /** Somebody whom the acting administrator may change: within the own subtree, and not able to do more. */
    @Transactional(readOnly = true)
    public Person getAdministered(long id) {
        Person person = getPerson(id);
        units.getAdministered(person.unitId());
        if (!mayAdminister(person)) {
            throw new NotAllowed();
        }
        return person;
    }

    /** Who may do less than somebody may not act on them: a new password would be a way to their rights. */
    @Transactional(readOnly = true)
    public boolean mayAdminister(Person person) {
        return Administrators.mayAll(roles.permissionsOf(person.roles()));
    }

    private Change<Person> changed(String action, Person old) {
        Person now = getPerson(old.id());
        audit.record(action, "person", old.id(), view(old), view(now));
        signIns.forgetAllAfterCommit();
        return new Change.Done<>(now);
    }

    private static PersonView view(Person person) {
        return new PersonView(
                person.staffNo(),
                person.name(),
                person.unitName(),
                person.username(),
                person.phone(),
                person.email(),
                person.roles(),
                person.active());
    }

    /** As the audit trail keeps a person. */
    private record PersonView(
            String staffNo,
            String name,
            String unit,
            @Nullable String username,
            @Nullable String phone,
            @Nullable String email,
            List<String> roles,
            boolean active) {}
}
