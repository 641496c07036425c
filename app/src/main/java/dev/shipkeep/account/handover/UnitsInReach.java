package dev.shipkeep.account.handover;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units that the acting person may put accounts into; nobody puts one out of the own sight. */
@Component
public class UnitsInReach {

    private final JdbcClient jdbc;
    private final Units units;

    UnitsInReach(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** An active unit in reach. */
    @Transactional(readOnly = true)
    public Optional<Unit> find(String code) {
        return units.findByCode(code).filter(unit -> unit.active() && reaches(unit));
    }

    /** The own subtree; for one who sees only own accounts, the unit that the person works in and below. */
    private boolean reaches(Unit unit) {
        return jdbc.sql("""
                SELECT platform.sees_all()
                    OR coalesce(:path::ltree <@ ANY (platform.scope_paths()), false)
                    OR platform.scope_paths() IS NULL AND EXISTS (
                        SELECT FROM organization.person JOIN organization.unit ON unit.id = person.unit_id
                        WHERE person.id = :person AND :path::ltree <@ unit.path)""")
                .param("path", unit.path())
                .param("person", Acting.get().id())
                .query(Boolean.class)
                .single();
    }

    /** The unit that the acting person works in. */
    @Transactional(readOnly = true)
    public Optional<Unit> findOwn() {
        return jdbc.sql("SELECT unit_id FROM organization.person WHERE id = ?")
                .param(Acting.get().id())
                .query(Long.class)
                .optional()
                .map(units::getUnit);
    }
}
