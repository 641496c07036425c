package dev.shipkeep.account.merge;

import dev.shipkeep.platform.access.Acting;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what each merge moved. */
@Component
final class MergeRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A merge with what it moved. */
    record Kept(long id, long survivorId, long duplicateId, Moved moved) {}

    void add(long survivorId, long duplicateId, String reason, Moved moved) {
        String insert = """
                INSERT INTO account.merge (survivor_id, duplicate_id, reason, moved, merged_by)
                VALUES (?, ?, ?, ?::jsonb, ?)""";
        jdbc.sql(insert)
                .params(
                        survivorId,
                        duplicateId,
                        reason,
                        json.writeValueAsString(moved),
                        Acting.get().id())
                .update();
    }

    /** Merges into an account that still stand, the latest first. */
    List<Merge> listInto(long survivorId) {
        return jdbc.sql("""
                SELECT merge.id, merge.survivor_id, merge.duplicate_id, account.code, account.name, merge.reason,
                       merge.merged_at
                FROM account.merge JOIN account.account ON account.id = merge.duplicate_id
                WHERE merge.survivor_id = ? AND merge.undone_at IS NULL ORDER BY merge.id DESC LIMIT 100""")
                .param(survivorId)
                .query((row, number) -> new Merge(
                        row.getLong("id"),
                        row.getLong("survivor_id"),
                        row.getLong("duplicate_id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getTimestamp("merged_at").toInstant()))
                .list();
    }

    Optional<Kept> lock(long survivorId, long id) {
        return jdbc.sql("""
                SELECT id, survivor_id, duplicate_id, moved::text AS moved FROM account.merge
                WHERE id = ? AND survivor_id = ? AND undone_at IS NULL FOR UPDATE""")
                .params(id, survivorId)
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        row.getLong("survivor_id"),
                        row.getLong("duplicate_id"),
                        json.readValue(row.getString("moved"), Moved.class)))
                .optional();
    }

    void markUndone(long id) {
        jdbc.sql("UPDATE account.merge SET undone_at = now(), undone_by = ? WHERE id = ?")
                .params(Acting.get().id(), id)
                .update();
    }
}
