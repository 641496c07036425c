package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.Change;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes units one by one, by the same rules as the pages. */
final class UnitRows {

    private final Units units;
    private final RowProblems problems;

    UnitRows(Units units, RowProblems problems) {
        this.units = units;
        this.problems = problems;
    }

    RowOutcome outOfScope(long line) {
        return new RowOutcome.Refused(problems.of(line, "code", "organization.import.outOfScope"));
    }

    /** Creates, renames, moves or reopens; does not close. */
    RowOutcome take(UnitRow row) {
        if (!mayWrite()) {
            return outOfScope(row.line());
        }
        Optional<Unit> old = units.findByCode(row.code());
        Unit parent = null;
        if (row.parentCode() != null) {
            Optional<Unit> found = units.findByCode(row.parentCode());
            if (found.isEmpty()) {
                return refused(row, "parent", "organization.import.unknownParent", row.parentCode());
            }
            parent = found.get();
        }
        return old.isEmpty() ? create(row, parent) : change(row, old.get(), parent);
    }

    /** What the database's policies allow: administrators their subtree, importers the whole tree or nothing. */
    private static boolean mayWrite() {
        SignedIn person = Acting.get();
        return person.may(Permission.ORGANIZATION_ADMIN) || person.seesAll();
    }

    private RowOutcome create(UnitRow row, @Nullable Unit parent) {
        if (parent == null && row.kind() != UnitKind.HEADQUARTERS) {
            return refused(row, "parent", "organization.import.parentMissing");
        }
        return told(row, units.create(parent == null ? null : parent.id(), entry(row, "")), new RowOutcome.Added());
    }

    private static UnitEntry entry(UnitRow row, String presentDivision) {
        return new UnitEntry(
                row.kind().code(),
                row.code(),
                row.name(),
                Objects.requireNonNullElse(row.divisionCode(), presentDivision));
    }

    private RowOutcome change(UnitRow row, Unit old, @Nullable Unit parent) {
        if (row.kind() != old.kind()) {
            return refused(row, "kind", "organization.import.kindStays");
        }
        units.getAdministered(old.id());
        Steps steps = new Steps(row, old);
        if (Boolean.TRUE.equals(row.active()) && !old.active()) {
            steps.then(unit -> units.activate(unit.id(), unit.version()));
        }
        String division = Objects.requireNonNullElse(old.divisionCode(), "");
        UnitEntry entry = entry(row, division);
        if (!entry.name().equals(old.name()) || !entry.divisionCode().equals(division)) {
            steps.then(unit -> units.edit(unit.id(), unit.version(), entry));
        }
        if (parent != null && !Long.valueOf(parent.id()).equals(old.parentId())) {
            steps.then(unit -> units.move(unit.id(), unit.version(), parent.id()));
        }
        return steps.outcome();
    }

    /** Closes an open unit that has nothing left below it. */
    RowOutcome close(UnitRow row) {
        Optional<Unit> unit = units.findByCode(row.code()).filter(Unit::active);
        // Its first half was refused, or it is closed already.
        return unit.isEmpty()
                ? new RowOutcome.Same()
                : told(row, units.deactivate(unit.get().id(), unit.get().version(), null), new RowOutcome.Changed());
    }

    private RowOutcome refused(UnitRow row, String field, String messageKey, Object... arguments) {
        return new RowOutcome.Refused(problems.of(row.line(), field, messageKey, arguments));
    }

    private RowOutcome told(UnitRow row, Change<Unit> change, RowOutcome done) {
        return switch (change) {
            case Change.Done<Unit> ignored -> done;
            case Change.Refused<Unit>(var found) -> new RowOutcome.Refused(problems.of(row.line(), found));
        };
    }

    /** Changes in a row, until one is refused; each works on the unit as the one before left it. */
    private final class Steps {

        private final UnitRow row;
        private Unit unit;
        private RowOutcome outcome = new RowOutcome.Same();

        Steps(UnitRow row, Unit unit) {
            this.row = row;
            this.unit = unit;
        }

        void then(Function<Unit, Change<Unit>> step) {
            if (outcome instanceof RowOutcome.Refused) {
                return;
            }
            Change<Unit> change = step.apply(unit);
            outcome = told(row, change, new RowOutcome.Changed());
            if (change instanceof Change.Done<Unit>(var now)) {
                unit = now;
            }
        }

        RowOutcome outcome() {
            return outcome;
        }
    }
}
