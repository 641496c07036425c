package dev.shipkeep.organization;

import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an entry about a person must keep to. */
@Component
class PersonRules {

    private static final Pattern STAFF_NO = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final Pattern USERNAME = Pattern.compile("|[a-z0-9][a-z0-9._@-]{1,59}");
    private static final Pattern PHONE = Pattern.compile("|\\+?[0-9 ()-]{5,25}");
    private static final Pattern EMAIL = Pattern.compile("|[^\\s@]{1,64}@[^\\s@]{1,120}");
    private static final int LONGEST_NAME = 60;

    private final PersonRepository people;
    private final UnitRepository units;
    private final Roles roles;

    PersonRules(PersonRepository people, UnitRepository units, Roles roles) {
        this.people = people;
        this.units = units;
        this.roles = roles;
    }

    List<FieldProblem> check(@Nullable Person old, PersonEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!STAFF_NO.matcher(entry.staffNo()).matches()) {
            problems.add(FieldProblem.of("staffNo", "people.problem.staffNo"));
        } else if (isAnother(people.findByStaffNo(entry.staffNo()), old)) {
            problems.add(FieldProblem.of("staffNo", "people.problem.staffNoTaken", entry.staffNo()));
        }
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "people.problem.name", LONGEST_NAME));
        }
        checkUsername(old, entry).ifPresent(problems::add);
        if (!PHONE.matcher(entry.phone()).matches()) {
            problems.add(FieldProblem.of("phone", "people.problem.phone"));
        }
        if (!EMAIL.matcher(entry.email()).matches()) {
            problems.add(FieldProblem.of("email", "people.problem.email"));
        }
        checkUnit(old, entry.unitId()).ifPresent(problems::add);
        checkRoles(old, entry.roles()).ifPresent(problems::add);
        return problems;
    }

    private Optional<FieldProblem> checkUsername(@Nullable Person old, PersonEntry entry) {
        boolean unchanged = old != null && entry.username().equals(old.username());
        if (unchanged) {
            return Optional.empty();
        }
        if (!USERNAME.matcher(entry.username()).matches()) {
            return Optional.of(FieldProblem.of("username", "people.problem.username"));
        }
        return !entry.username().isEmpty() && isAnother(people.findByUsername(entry.username()), old)
                ? Optional.of(FieldProblem.of("username", "people.problem.usernameTaken", entry.username()))
                : Optional.empty();
    }

    private static boolean isAnother(Optional<Person> found, @Nullable Person old) {
        return found.filter(other -> old == null || other.id() != old.id()).isPresent();
    }

    private Optional<FieldProblem> checkUnit(@Nullable Person old, long unitId) {
        if (old != null && old.unitId() == unitId) {
            return Optional.empty();
        }
        boolean fits = units.find(unitId)
                .filter(unit -> unit.active() && Administrators.isInScope(unit.path()))
                .isPresent();
        return fits ? Optional.empty() : Optional.of(FieldProblem.of("unit", "people.problem.unit"));
    }

    /** Only roles that come new are looked at: what somebody has may stay. */
    private Optional<FieldProblem> checkRoles(@Nullable Person old, Set<String> wanted) {
        Set<String> fresh = new HashSet<>(wanted);
        if (old != null) {
            fresh.removeAll(Set.copyOf(old.roles()));
        }
        List<String> known = roles.listRoles().stream().map(Role::code).toList();
        if (!known.containsAll(fresh)) {
            return Optional.of(FieldProblem.of("roles", "people.problem.role"));
        }
        return Administrators.mayAll(roles.permissionsOf(fresh))
                ? Optional.empty()
                : Optional.of(FieldProblem.of("roles", "people.problem.roleBeyondOwn"));
    }
}
