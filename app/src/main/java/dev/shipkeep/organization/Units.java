package dev.shipkeep.organization;

import static dev.shipkeep.organization.Administrators.requireInScope;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The carrier's tree: anybody signed in may read it, administrators change what is below their own unit. */
@Component
public class Units {

    private static final int MOST_OPTIONS = 50;

    private final UnitRepository units;
    private final UnitRules rules;
    private final Administrators administrators;
    private final SignIns signIns;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Units(
            UnitRepository units,
            UnitRules rules,
            Administrators administrators,
            SignIns signIns,
            Audit audit,
            ApplicationEventPublisher events) {
        this.units = units;
        this.rules = rules;
        this.administrators = administrators;
        this.signIns = signIns;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Unit getUnit(long id) {
        return units.find(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Unit> findByCode(String code) {
        return units.findByCode(code.strip());
    }

    @Transactional(readOnly = true)
    public List<Unit> listChildren(long id) {
        return units.listChildren(id);
    }

    /** Those of the given units that have units below them. */
    @Transactional(readOnly = true)
    public Set<Long> listParents(Collection<Long> ids) {
        return units.listParents(ids);
    }

    /** The units above, from headquarters down, without the unit itself. */
    @Transactional(readOnly = true)
    public List<Unit> listAncestors(long id) {
        Unit unit = getUnit(id);
        return units.listByIds(unit.pathIds()).stream()
                .filter(above -> above.id() != id)
                .toList();
    }

    /** Headquarters; none before the tree is there. */
    @Transactional(readOnly = true)
    public Optional<Unit> findRoot() {
        return units.findRoot();
    }

    /** Where the acting person's part of the tree begins: headquarters, or the tops of the own scope. */
    @Transactional(readOnly = true)
    public List<Unit> listTops() {
        SignedIn person = Acting.get();
        if (person.seesAll()) {
            return units.findRoot().stream().toList();
        }
        List<Long> ids = Arrays.stream(person.scope().split(","))
                .filter(path -> !path.isEmpty())
                .map(path -> Long.valueOf(path.substring(path.lastIndexOf('.') + 1)))
                .toList();
        return ids.isEmpty() ? List.of() : units.listByIds(ids);
    }

    /** Active units for a choice, by the beginning of the code or a part of the name. */
    @Transactional(readOnly = true)
    public List<UnitOption> listOptions(String text, int limit) {
        return units.listOptions(text.strip(), Math.clamp(limit, 1, MOST_OPTIONS));
    }

    /** @param parentId null for headquarters, of which there is one */
    @Transactional
    public Change<Unit> create(@Nullable Long parentId, UnitEntry entry) {
        administrators.lock();
        Unit parent = parentId == null ? null : getAdministered(parentId);
        List<FieldProblem> problems = rules.check(parent, null, entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Unit unit = getUnit(units.add(parent, UnitKind.of(entry.kind()), entry));
        audit.record("create", "unit", unit.id(), null, view(unit));
        return new Change.Done<>(unit);
    }

    /** Changes code, name and division; the kind of a unit stays. */
    @Transactional
    public Change<Unit> edit(long id, int version, UnitEntry entry) {
        administrators.lock();
        Unit old = getAdministered(id);
        List<FieldProblem> problems = rules.check(null, old, entry);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        return units.rename(old, version, entry) ? changed("change", old) : outdated();
    }

    /** Hangs a unit with everything below it under another one. */
    @Transactional
    public Change<Unit> move(long id, int version, long newParentId) {
        administrators.lock();
        Unit old = getAdministered(id);
        Unit parent = getAdministered(newParentId);
        Optional<FieldProblem> problem = rules.checkMove(old, parent);
        if (problem.isPresent()) {
            return new Change.Refused<>(List.of(problem.get()));
        }
        if (!units.setParent(old, version, parent)) {
            return outdated();
        }
        carry(old, parent);
        return changed("move", old);
    }

    private void carry(Unit unit, Unit newParent) {
        String newPath = newParent.path() + "." + unit.id();
        units.rewritePaths(unit.path(), newPath);
        events.publishEvent(new UnitMoved(unit.id(), unit.path(), newPath));
        signIns.forgetAllAfterCommit();
    }

    /**
     * Closes a unit.
     *
     * @param successorId takes over people, units below and whatever else belongs to it; needed when anything does
     */
    @Transactional
    public Change<Unit> deactivate(long id, int version, @Nullable Long successorId) {
        administrators.lock();
        Unit old = getAdministered(id);
        Unit successor = successorId == null ? null : getAdministered(successorId);
        Optional<FieldProblem> problem = rules.checkClosing(old, successor);
        if (problem.isPresent()) {
            return new Change.Refused<>(List.of(problem.get()));
        }
        if (!units.setActive(old, version, false)) {
            return outdated();
        }
        if (successor != null) {
            handOver(old, successor);
        }
        return changed("deactivate", old);
    }

    private void handOver(Unit closed, Unit successor) {
        for (Unit child : units.listChildren(closed.id())) {
            units.setParent(child, child.version(), successor);
            carry(child, successor);
            audit.record("move", "unit", child.id(), view(child), view(getUnit(child.id())));
        }
        long people = units.countPeople(closed.id());
        units.movePeople(closed.id(), successor.id());
        events.publishEvent(new UnitClosed(closed.id(), successor.id()));
        audit.record(
                "handOver",
                "unit",
                closed.id(),
                Map.of("unit", closed.name()),
                Map.of("unit", successor.name(), "people", people));
        signIns.forgetAllAfterCommit();
    }

    @Transactional
    public Change<Unit> activate(long id, int version) {
        administrators.lock();
        Unit old = getAdministered(id);
        Optional<FieldProblem> problem = rules.checkOpening(old);
        if (problem.isPresent()) {
            return new Change.Refused<>(List.of(problem.get()));
        }
        return units.setActive(old, version, true) ? changed("activate", old) : outdated();
    }

    /** A unit that the acting administrator may change. */
    @Transactional(readOnly = true)
    public Unit getAdministered(long id) {
        Unit unit = getUnit(id);
        requireInScope(unit.path());
        return unit;
    }

    private Change<Unit> changed(String action, Unit old) {
        Unit now = getUnit(old.id());
        audit.record(action, "unit", old.id(), view(old), view(now));
        return new Change.Done<>(now);
    }

    private static Change<Unit> outdated() {
        return Change.refused("version", "organization.outdated");
    }

    private static UnitView view(Unit unit) {
        return new UnitView(
                unit.code(), unit.name(), unit.kind().code(), unit.divisionCode(), unit.path(), unit.active());
    }

    /** As the audit trail keeps a unit. */
    private record UnitView(
            String code, String name, String kind, @Nullable String division, String path, boolean active) {}
}
