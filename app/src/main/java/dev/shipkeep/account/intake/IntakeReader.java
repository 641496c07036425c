package dev.shipkeep.account.intake;

import dev.shipkeep.account.archive.AccountEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up everything that a batch of rows names, a set at a time. */
@Component
final class IntakeReader {

    private final JdbcClient jdbc;

    IntakeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Visible accounts by code, locked until the batch is written. */
    Map<String, KnownAccount> accounts(Collection<String> codes) {
        Map<String, KnownAccount> found = new HashMap<>();
        jdbc.sql("""
                SELECT account.id, account.code, account.name, account.credit_code, account.industry,
                       account.enterprise_type, account.life_stage, account.currency, account.division_code,
                       account.region, account.address, account.since, account.note, parent.code AS parent_code,
                       account.active, account.unit_id, account.owner_id, account.parent_id,
                       account.merged_into IS NOT NULL AS merged, account.version
                FROM account.account LEFT JOIN account.account parent ON parent.id = account.parent_id
                WHERE account.code = ANY (?) ORDER BY account.id FOR UPDATE OF account""")
                .param(codes.toArray(String[]::new))
                .query((row, number) -> readAccount(row))
                .list()
                .forEach(account -> found.put(account.entry().code(), account));
        return found;
    }

    private static KnownAccount readAccount(ResultSet row) throws SQLException {
        String division = Objects.toString(row.getString("division_code"), "");
        AccountEntry entry = new AccountEntry(
                row.getString("code"),
                row.getString("name"),
                Objects.toString(row.getString("credit_code"), ""),
                Objects.toString(row.getString("industry"), ""),
                Objects.toString(row.getString("enterprise_type"), ""),
                Objects.toString(row.getString("life_stage"), ""),
                row.getString("currency"),
                division,
                division.isEmpty() ? Objects.toString(row.getString("region"), "") : "",
                Objects.toString(row.getString("address"), ""),
                Objects.toString(row.getString("since"), ""),
                Objects.toString(row.getString("note"), ""),
                Objects.toString(row.getString("parent_code"), ""),
                row.getBoolean("active"));
        return new KnownAccount(
                row.getLong("id"),
                entry,
                row.getLong("unit_id"),
                row.getObject("owner_id", Long.class),
                row.getObject("parent_id", Long.class),
                row.getBoolean("merged"),
                row.getInt("version"));
    }

    Map<String, KnownUnit> units(Collection<String> codes) {
        Map<String, KnownUnit> found = new HashMap<>();
        jdbc.sql("""
                SELECT unit.code, unit.id, unit.path::text AS path, unit.active,
                       platform.sees_all() OR coalesce(unit.path <@ ANY (platform.scope_paths()), false) AS reachable
                FROM organization.unit WHERE unit.code = ANY (?)""").param(codes.toArray(String[]::new)).query(row -> {
            found.put(row.getString("code"), readUnit(row));
        });
        return found;
    }

    /** Paths of units by id, for rows that leave the unit as it is. */
    Map<Long, String> pathsOf(Collection<Long> unitIds) {
        Map<Long, String> found = new HashMap<>();
        jdbc.sql("SELECT id, path::text AS path FROM organization.unit WHERE id = ANY (?)")
                .param(unitIds.toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong("id"), row.getString("path"));
                });
        return found;
    }

    /** Headquarters, for the system, which has no unit of its own. */
    KnownUnit headquarters() {
        String select =
                "SELECT id, path::text AS path, active, true AS reachable FROM organization.unit WHERE parent_id IS NULL";
        return jdbc.sql(select).query((row, number) -> readUnit(row)).single();
    }

    private static KnownUnit readUnit(ResultSet row) throws SQLException {
        return new KnownUnit(
                row.getLong("id"), row.getString("path"), row.getBoolean("active"), row.getBoolean("reachable"));
    }

    /** Active people by staff number. */
    Map<String, Long> owners(Collection<String> staffNumbers) {
        Map<String, Long> found = new HashMap<>();
        jdbc.sql("SELECT staff_no, id FROM organization.person WHERE active AND staff_no = ANY (?)")
                .param(staffNumbers.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("staff_no"), row.getLong("id"));
                });
        return found;
    }

    /** Ids for accounts that are about to be made. */
    List<Long> newIds(int count) {
        return jdbc.sql("SELECT nextval(pg_get_serial_sequence('account.account', 'id')) FROM generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }
}
