package dev.shipkeep.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements about units. */
@Component
class UnitRepository {

    private static final String SELECT = """
            SELECT id, parent_id, kind, code, name, division_code, path::text AS path, active, version
            FROM organization.unit
            """;

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Unit> find(long id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query((row, number) -> unit(row))
                .optional();
    }

    Optional<Unit> findByCode(String code) {
        return jdbc.sql(SELECT + "WHERE code = ?")
                .param(code)
                .query((row, number) -> unit(row))
                .optional();
    }

    List<Unit> listByIds(List<Long> ids) {
        return jdbc.sql(SELECT + "WHERE id IN (:ids) ORDER BY nlevel(path), code")
                .param("ids", ids)
                .query((row, number) -> unit(row))
                .list();
    }

    List<Unit> listChildren(long parentId) {
        return jdbc.sql(SELECT + "WHERE parent_id = ? ORDER BY active DESC, code")
                .param(parentId)
                .query((row, number) -> unit(row))
                .list();
    }

    Set<Long> listParents(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT DISTINCT parent_id FROM organization.unit WHERE parent_id IN (:ids)")
                        .param("ids", ids)
                        .query(Long.class)
                        .list());
    }

    Optional<Unit> findRoot() {
        return jdbc.sql(SELECT + "WHERE parent_id IS NULL")
                .query((row, number) -> unit(row))
                .optional();
    }

    /** @param text the beginning of a code, or a part of a name; empty for any */
    List<UnitOption> listOptions(String text, int limit) {
        return jdbc.sql("""
                SELECT unit.id, unit.code, unit.name, unit.kind, (
                    SELECT string_agg(above.name, ' / ' ORDER BY nlevel(above.path)) FROM organization.unit above
                    WHERE above.id = ANY (string_to_array(unit.path::text, '.')::bigint[])
                      AND above.id <> unit.id AND above.parent_id IS NOT NULL) AS trail
                FROM organization.unit
                WHERE unit.active AND (:text = '' OR starts_with(lower(unit.code), lower(:text))
                    OR position(lower(:text) IN lower(unit.name)) > 0)
                ORDER BY nlevel(unit.path), unit.code LIMIT :limit""")
                .param("text", text)
                .param("limit", limit)
                .query((row, number) -> new UnitOption(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        UnitKind.of(row.getString("kind")),
                        row.getString("trail") == null ? "" : row.getString("trail")))
                .list();
    }

    long add(@Nullable Unit parent, UnitKind kind, UnitEntry entry) {
        return jdbc.sql("""
                WITH fresh AS (SELECT nextval(pg_get_serial_sequence('organization.unit', 'id')) AS id)
                INSERT INTO organization.unit (id, parent_id, kind, code, name, division_code, path)
                SELECT id, :parent, :kind, :code, :name, nullif(:division, ''), (:above || id::text)::ltree FROM fresh
                RETURNING id""")
                .param("parent", parent == null ? null : parent.id())
                .param("kind", kind.code())
                .param("code", entry.code())
                .param("name", entry.name())
                .param("division", entry.divisionCode())
                .param("above", parent == null ? "" : parent.path() + ".")
                .query(Long.class)
                .single();
    }

    boolean rename(Unit unit, int version, UnitEntry entry) {
        return jdbc.sql("""
                UPDATE organization.unit SET code = :code, name = :name, division_code = nullif(:division, ''),
                    version = version + 1
                WHERE id = :id AND version = :version""")
                        .param("code", entry.code())
                        .param("name", entry.name())
                        .param("division", entry.divisionCode())
                        .param("id", unit.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean setActive(Unit unit, int version, boolean active) {
        String change = "UPDATE organization.unit SET active = ?, version = version + 1 WHERE id = ? AND version = ?";
        return jdbc.sql(change).params(active, unit.id(), version).update() == 1;
    }

    boolean setParent(Unit unit, int version, Unit parent) {
        String change =
                "UPDATE organization.unit SET parent_id = ?, version = version + 1 WHERE id = ? AND version = ?";
        return jdbc.sql(change).params(parent.id(), unit.id(), version).update() == 1;
    }

    void rewritePaths(String oldPath, String newPath) {
        jdbc.sql("""
                UPDATE organization.unit
                SET path = CASE WHEN path = :old::ltree THEN :new::ltree
                           ELSE :new::ltree || subpath(path, nlevel(:old::ltree)) END
                WHERE path <@ :old::ltree""").param("old", oldPath).param("new", newPath).update();
    }

    long countPeople(long unitId) {
        return jdbc.sql("SELECT count(*) FROM organization.person WHERE unit_id = ? AND active")
                .param(unitId)
                .query(Long.class)
                .single();
    }

    void movePeople(long fromUnitId, long toUnitId) {
        jdbc.sql("UPDATE organization.person SET unit_id = ?, version = version + 1 WHERE unit_id = ?")
                .params(toUnitId, fromUnitId)
                .update();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        long parent = row.getLong("parent_id");
        return new Unit(
                row.getLong("id"),
                row.wasNull() ? null : parent,
                UnitKind.of(row.getString("kind")),
                row.getString("code"),
                row.getString("name"),
                row.getString("division_code"),
                row.getString("path"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
