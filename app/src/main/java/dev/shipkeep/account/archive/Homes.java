package dev.shipkeep.account.archive;

import dev.shipkeep.account.handover.NewOwner;
import dev.shipkeep.account.handover.NewOwners;
import dev.shipkeep.account.handover.UnitsInReach;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a new account belongs: its unit and its owner. */
@Component
final class Homes {

    private final UnitsInReach units;
    private final NewOwners newOwners;

    Homes(UnitsInReach units, NewOwners newOwners) {
        this.units = units;
        this.newOwners = newOwners;
    }

    record Home(Unit unit, @Nullable Long ownerId) {}

    /** @return null when problems were added */
    @Nullable
    Home find(String unitCode, String owner, List<FieldProblem> problems) {
        Unit unit = (unitCode.isEmpty() ? units.findOwn() : units.find(unitCode)).orElse(null);
        if (unit == null) {
            problems.add(FieldProblem.of("unit", "account.unit.unknown", unitCode));
            return null;
        }
        if (owner.isEmpty()) {
            if (Acting.get().scope().isEmpty() && !Acting.get().seesAll()) {
                problems.add(FieldProblem.of("owner", "account.owner.required"));
                return null;
            }
            return new Home(unit, null);
        }
        return switch (newOwners.find("owner", owner)) {
            case Change.Refused<NewOwner>(List<FieldProblem> found) -> {
                problems.addAll(found);
                yield null;
            }
            case Change.Done<NewOwner>(NewOwner found) -> homeOf(unit, found, problems);
        };
    }

    /** One who sees only own accounts would lose sight of an account made for somebody else. */
    private static @Nullable Home homeOf(Unit unit, NewOwner owner, List<FieldProblem> problems) {
        boolean ownAccountsOnly =
                Acting.get().scope().isEmpty() && !Acting.get().seesAll();
        if (ownAccountsOnly && owner.id() != Acting.get().id()) {
            problems.add(FieldProblem.of("owner", "account.owner.onlySelf"));
            return null;
        }
        if (!owner.mayOwn(unit.path())) {
            problems.add(FieldProblem.of("owner", "account.owner.elsewhere", owner.name(), unit.name()));
            return null;
        }
        return new Home(unit, owner.id());
    }
}
