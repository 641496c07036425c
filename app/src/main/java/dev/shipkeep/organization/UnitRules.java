package dev.shipkeep.organization;

import dev.shipkeep.platform.page.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a tree must keep to: kinds in order from the top, codes given once, nothing left without a unit. */
@Component
class UnitRules {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final Pattern DIVISION = Pattern.compile("|\\d{2}|\\d{4}|\\d{6}");
    private static final int LONGEST_NAME = 80;

    private final UnitRepository units;
    private final List<Holdings> holdings;

    UnitRules(UnitRepository units, List<Holdings> holdings) {
        this.units = units;
        this.holdings = holdings;
    }

    /** @param old null for a new unit, below {@code parent} */
    List<FieldProblem> check(@Nullable Unit parent, @Nullable Unit old, UnitEntry entry) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!CODE.matcher(entry.code()).matches()) {
            problems.add(FieldProblem.of("code", "organization.problem.code"));
        } else if (isTaken(entry.code(), old)) {
            problems.add(FieldProblem.of("code", "organization.problem.codeTaken", entry.code()));
        }
        if (entry.name().isBlank() || entry.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "organization.problem.name", LONGEST_NAME));
        }
        if (!DIVISION.matcher(entry.divisionCode()).matches()) {
            problems.add(FieldProblem.of("divisionCode", "organization.problem.division"));
        }
        if (old == null) {
            checkPlace(parent, entry.kind()).ifPresent(problems::add);
        }
        return problems;
    }

    private boolean isTaken(String code, @Nullable Unit old) {
        return units.findByCode(code)
                .filter(other -> old == null || other.id() != old.id())
                .isPresent();
    }

    private Optional<FieldProblem> checkPlace(@Nullable Unit parent, String kindCode) {
        Optional<UnitKind> kind = UnitKind.find(kindCode);
        if (parent == null) {
            boolean first = units.findRoot().isEmpty() && kind.equals(Optional.of(UnitKind.HEADQUARTERS));
            return first ? Optional.empty() : Optional.of(FieldProblem.of("kind", "organization.problem.oneRoot"));
        }
        if (kind.isEmpty() || !parent.kind().mayHold(kind.get())) {
            return Optional.of(FieldProblem.of("kind", "organization.problem.kindOrder"));
        }
        return parent.active()
                ? Optional.empty()
                : Optional.of(FieldProblem.of("parent", "organization.problem.parentInactive"));
    }

    Optional<FieldProblem> checkMove(Unit unit, Unit parent) {
        if (unit.kind() == UnitKind.HEADQUARTERS) {
            return Optional.of(FieldProblem.of("parent", "organization.problem.rootStays"));
        }
        if (parent.isWithin(unit)) {
            return Optional.of(FieldProblem.of("parent", "organization.problem.cycle"));
        }
        if (Long.valueOf(parent.id()).equals(unit.parentId())) {
            return Optional.of(FieldProblem.of("parent", "organization.problem.samePlace"));
        }
        return checkPlace(parent, unit.kind().code())
                .map(problem -> new FieldProblem("parent", problem.messageKey(), problem.arguments()));
    }

    Optional<FieldProblem> checkClosing(Unit unit, @Nullable Unit successor) {
        if (unit.kind() == UnitKind.HEADQUARTERS) {
            return Optional.of(FieldProblem.of("successor", "organization.problem.rootStays"));
        }
        List<Unit> children = units.listChildren(unit.id());
        if (successor == null) {
            long people = units.countPeople(unit.id());
            long held = held(unit);
            return people + held + children.size() == 0
                    ? Optional.empty()
                    : Optional.of(FieldProblem.of(
                            "successor", "organization.problem.notEmpty", children.size(), people, held));
        }
        boolean fits = successor.active()
                && !successor.isWithin(unit)
                && children.stream().allMatch(child -> successor.kind().mayHold(child.kind()));
        return fits ? Optional.empty() : Optional.of(FieldProblem.of("successor", "organization.problem.successor"));
    }

    private long held(Unit unit) {
        return holdings.stream()
                .mapToLong(holding -> holding.countByUnit().getOrDefault(unit.id(), 0L))
                .sum();
    }

    Optional<FieldProblem> checkOpening(Unit unit) {
        boolean parentOpen = unit.parentId() == null
                || units.find(unit.parentId()).map(Unit::active).orElse(false);
        return parentOpen
                ? Optional.empty()
                : Optional.of(FieldProblem.of("parent", "organization.problem.parentInactive"));
    }
}
