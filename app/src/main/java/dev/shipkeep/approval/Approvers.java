package dev.shipkeep.approval;

import dev.shipkeep.organization.UnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may decide for which unit: those who belong to it and have the right, and whom they delegated it to. */
@Component
class Approvers {

    /** Names that a sentence can bear. */
    private static final int NAMED = 5;

    private final JdbcClient jdbc;

    Approvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit of the line that is asked on a level: one with somebody else than the requester who may decide. */
    Optional<Long> findUnit(List<Long> line, ApprovalLevel level, long requesterId) {
        return level.kinds().stream()
                .flatMap(kind -> findUnit(line, kind).stream())
                .filter(unit -> hasApprover(unit, requesterId))
                .findFirst();
    }

    private boolean hasApprover(long unitId, long requesterId) {
        return !listNames(unitId, requesterId).isEmpty();
    }

    /** The line's unit of a level, whether or not somebody there may decide. */
    Optional<Long> findUnit(List<Long> line, ApprovalLevel level) {
        return level.kinds().stream()
                .flatMap(kind -> findUnit(line, kind).stream())
                .findFirst();
    }

    private Optional<Long> findUnit(List<Long> line, UnitKind kind) {
        return jdbc.sql("SELECT id FROM organization.unit WHERE id = ANY (?) AND kind = ?")
                .param(line.toArray(Long[]::new))
                .param(kind.code())
                .query(Long.class)
                .optional();
    }

    /** Those who belong to a unit and may approve, without the requester. */
    List<String> listNames(long unitId, long requesterId) {
        return jdbc.sql("""
                SELECT person.name FROM organization.person
                WHERE person.unit_id = ? AND person.active AND person.username IS NOT NULL AND person.id <> ?
                  AND EXISTS (SELECT FROM organization.person_role
                                  JOIN organization.role ON role.code = person_role.role_code
                              WHERE person_role.person_id = person.id AND 'APPROVE' = ANY (role.permissions))
                ORDER BY person.name LIMIT ?""")
                .params(unitId, requesterId, NAMED)
                .query(String.class)
                .list();
    }

    boolean mayDecideFor(long unitId, LocalDate today) {
        return jdbc.sql("SELECT ? = ANY (approval.deciding_units(?))")
                .params(unitId, today)
                .query(Boolean.class)
                .single();
    }

    /** The person in whose place somebody decides for a unit; empty for one of the unit's own. */
    Optional<String> findGiver(long unitId, long personId, boolean approves, LocalDate today) {
        return jdbc.sql("""
                SELECT giver.name FROM approval.delegation JOIN organization.person AS giver ON giver.id = giver_id
                WHERE taker_id = :person AND ended_at IS NULL AND until_day >= :today AND giver.unit_id = :unit
                  AND NOT (:approves AND EXISTS (
                      SELECT FROM organization.person WHERE person.id = :person AND person.unit_id = :unit))
                ORDER BY delegation.id LIMIT 1""")
                .param("person", personId)
                .param("today", today)
                .param("unit", unitId)
                .param("approves", approves)
                .query(String.class)
                .optional();
    }
}
