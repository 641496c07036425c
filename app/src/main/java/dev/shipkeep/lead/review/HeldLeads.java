package dev.shipkeep.lead.review;

import dev.shipkeep.lead.LeadState;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of decisions. */
@Component
final class HeldLeads {

    private final JdbcClient jdbc;
    private final BusinessTime time;

    HeldLeads(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Locks leads until the transaction ends.
     *
     * @throws NotFound when one of them is not there or may not be seen
     */
    List<HeldLead> lock(Collection<Long> ids) {
        TreeSet<Long> wanted = new TreeSet<>(ids);
        List<HeldLead> held = jdbc.sql("""
                SELECT lead.id, lead.name, lead.org_path::text AS path, lead.state, lead.ease, lead.owner_id,
                       person.name AS owner_name, lead.version
                FROM lead.lead LEFT JOIN organization.person ON person.id = lead.owner_id
                WHERE lead.id = ANY (?) ORDER BY lead.id FOR UPDATE OF lead""")
                .param(wanted.toArray(Long[]::new))
                .query((row, number) -> new HeldLead(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("path"),
                        LeadState.valueOf(row.getString("state")),
                        row.getInt("ease"),
                        row.getObject("owner_id", Long.class),
                        row.getString("owner_name"),
                        row.getInt("version")))
                .list();
        if (held.size() != wanted.size()) {
            throw new NotFound();
        }
        return held;
    }

    HeldLead lock(long id) {
        return lock(List.of(id)).getFirst();
    }

    void accept(long id, long ownerId, int ease) {
        jdbc.sql("""
                UPDATE lead.lead
                SET state = 'ACCEPTED', owner_id = ?, ease = ?, reason = NULL, reason_note = NULL, account_id = NULL,
                    decided_at = ?, decided_by = ?, version = version + 1
                WHERE id = ?""").params(ownerId, ease, now(), Acting.get().id(), id).update();
    }

    void reject(long id, String reason, @Nullable String note) {
        jdbc.sql("""
                UPDATE lead.lead
                SET state = 'REJECTED', reason = ?, reason_note = ?, decided_at = ?, decided_by = ?,
                    version = version + 1
                WHERE id = ?""")
                .param(reason)
                .param(note)
                .param(now())
                .param(Acting.get().id())
                .param(id)
                .update();
    }

    void reopen(long id) {
        jdbc.sql("""
                UPDATE lead.lead
                SET state = 'NEW', reason = NULL, reason_note = NULL, decided_at = NULL, decided_by = NULL,
                    account_id = NULL, version = version + 1
                WHERE id = ?""").param(id).update();
    }

    void give(long id, long ownerId) {
        jdbc.sql("UPDATE lead.lead SET owner_id = ?, version = version + 1 WHERE id = ?")
                .params(ownerId, id)
                .update();
    }

    void convert(long id, long accountId) {
        jdbc.sql("""
                UPDATE lead.lead
                SET state = 'CONVERTED', account_id = ?, decided_at = ?, decided_by = ?, version = version + 1
                WHERE id = ?""").params(accountId, now(), Acting.get().id(), id).update();
    }

    private Timestamp now() {
        return Timestamp.from(time.now());
    }
}
