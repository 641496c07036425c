package dev.shipkeep.account.handover;

import dev.shipkeep.organization.Unit;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who holds accounts. */
@Component
final class HeldAccounts {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    HeldAccounts(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Instant now() {
        return time.now();
    }

    /**
     * Locks accounts until the transaction ends.
     *
     * @throws NotFound when one of them is not there, was merged away, or may not be seen
     */
    List<HeldAccount> lock(Collection<Long> ids) {
        TreeSet<Long> wanted = new TreeSet<>(ids);
        List<HeldAccount> held = jdbc.sql("""
                SELECT account.id, account.code, account.currency, account.unit_id, unit.name AS unit_name,
                       account.org_path::text AS path, account.owner_id, person.name AS owner_name, account.version
                FROM account.account
                    JOIN organization.unit ON unit.id = account.unit_id
                    LEFT JOIN organization.person ON person.id = account.owner_id
                WHERE account.id = ANY (?) AND account.merged_into IS NULL
                ORDER BY account.id FOR UPDATE OF account""")
                .param(wanted.toArray(Long[]::new))
                .query((row, number) -> new HeldAccount(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("currency"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getString("path"),
                        row.getObject("owner_id", Long.class),
                        row.getString("owner_name"),
                        row.getInt("version")))
                .list();
        if (held.size() != wanted.size()) {
            throw new NotFound();
        }
        return held;
    }

    /** @param unit null to leave the account where it is */
    void give(long id, @Nullable Long ownerId, @Nullable Unit unit) {
        jdbc.sql("""
                UPDATE account.account
                SET owner_id = ?, unit_id = coalesce(?::bigint, unit_id), org_path = coalesce(?::ltree, org_path),
                    version = version + 1
                WHERE id = ?""")
                .param(ownerId)
                .param(unit == null ? null : unit.id())
                .param(unit == null ? null : unit.path())
                .param(id)
                .update();
    }
}
