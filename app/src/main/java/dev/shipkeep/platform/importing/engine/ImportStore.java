package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.file.StoredFile;
import dev.shipkeep.platform.importing.ImportJob;
import dev.shipkeep.platform.importing.ImportMapping;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports as people handle them, between runs. Row-level security shows each person their own. */
@Component
public class ImportStore {

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public boolean isUnderWay() {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM platform.import
                    WHERE state IN ('queued', 'running') AND NOT check_only AND NOT cancel_asked)""").query(Boolean.class).single();
    }

    public long insert(
            String kind, StoredFile file, ImportMapping mapping, SignedIn person, @Nullable Long correctsId) {
        return jdbc.sql("""
                INSERT INTO platform.import
                    (kind, file_id, file_name, file_sha256, size_bytes, person_id, person_name, rights, mapping, state,
                     corrects_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 'draft', ?) RETURNING id""")
                .param(kind)
                .param(file.id())
                .param(file.name())
                .param(file.sha256())
                .param(file.sizeBytes())
                .param(person.id())
                .param(person.name())
                .param(person.rightsText())
                .param(ImportJson.write(mapping))
                .param(correctsId)
                .query(Long.class)
                .single();
    }

    public Optional<ImportJob> find(long id) {
        return jdbc.sql("SELECT " + ImportRow.COLUMNS + " FROM platform.import WHERE id = ?")
                .param(id)
                .query(ImportRow::read)
                .optional();
    }

    /** Newest first, from the one before {@code beforeId} on. */
    public List<ImportJob> list(@Nullable String kind, long beforeId, int limit) {
        return jdbc.sql("SELECT " + ImportRow.COLUMNS + """
                 FROM platform.import
                WHERE id < :before AND (:kind::text IS NULL OR kind = :kind) ORDER BY id DESC LIMIT :limit""")
                .param("before", beforeId)
                .param("kind", kind)
                .param("limit", limit)
                .query(ImportRow::read)
                .list();
    }

    /** The latest other import of the same content as the same kind that was taken in. */
    public Optional<ImportJob> findSame(long id) {
        return jdbc.sql("SELECT " + ImportRow.COLUMNS + """
                 FROM platform.import
                WHERE state = 'done' AND id <> :id AND (file_sha256, kind) =
                    (SELECT this.file_sha256, this.kind FROM platform.import this WHERE this.id = :id)
                ORDER BY id DESC LIMIT 1""")
                .param("id", id)
                .query(ImportRow::read)
                .optional();
    }

    /** False if the import is no draft any more. */
    public boolean saveMapping(long id, ImportMapping mapping) {
        return jdbc.sql("UPDATE platform.import SET mapping = ?::jsonb WHERE id = ? AND state = 'draft'")
                        .params(ImportJson.write(mapping), id)
                        .update()
                == 1;
    }

    /**
     * Puts a draft or a checked import into the queue, from its first row.
     *
     * @return the number of the new run; empty if the import is no longer in a state for it
     */
    public Optional<Integer> queueFromStart(long id, boolean check, List<String> header) {
        forgetProblems(id);
        return jdbc.sql("""
                UPDATE platform.import
                SET state = 'queued', check_only = :check, cancel_asked = false, run = run + 1, header = :header::jsonb,
                    queued_at = now(), started_at = NULL, finished_at = NULL, position_rows = 0, rows_new = 0,
                    rows_changed = 0, rows_same = 0, rows_bad = 0, problem_bytes = 0, share = 0, busy_millis = 0,
                    failure_key = NULL, failure_arguments = NULL
                WHERE id = :id AND (state = 'draft' OR state = 'checked' AND NOT :check) RETURNING run""")
                .param("id", id)
                .param("check", check)
                .param("header", ImportJson.write(header))
                .query(Integer.class)
                .optional();
    }

    /** Puts a stopped import into the queue where it stopped. */
    public Optional<Integer> queueAgain(long id) {
        return jdbc.sql("""
                UPDATE platform.import
                SET state = 'queued', cancel_asked = false, run = run + 1, queued_at = now(), finished_at = NULL,
                    failure_key = NULL, failure_arguments = NULL
                WHERE id = ? AND state IN ('cancelled', 'failed') AND NOT check_only RETURNING run""").param(id).query(Integer.class).optional();
    }

    /** Lets the mapping be changed again; what an earlier run reported is forgotten. */
    public boolean reopen(long id) {
        forgetProblems(id);
        return jdbc.sql("""
                UPDATE platform.import
                SET state = 'draft', check_only = false, cancel_asked = false, started_at = NULL, finished_at = NULL,
                    position_rows = 0, rows_total = NULL, rows_new = 0, rows_changed = 0, rows_same = 0, rows_bad = 0,
                    problem_bytes = 0, share = 0, busy_millis = 0, failure_key = NULL, failure_arguments = NULL
                WHERE id = ? AND state IN ('checked', 'cancelled', 'failed')""").param(id).update() == 1;
    }

    private void forgetProblems(long id) {
        jdbc.sql("""
                DELETE FROM platform.import_problem
                WHERE import_id = (SELECT id FROM platform.import
                                   WHERE id = ? AND state IN ('draft', 'checked', 'cancelled', 'failed') FOR UPDATE)""").param(id).update();
    }

    public boolean deleteDraft(long id) {
        return jdbc.sql("DELETE FROM platform.import WHERE id = ? AND state = 'draft'")
                        .param(id)
                        .update()
                == 1;
    }

    /** A waiting one stops at once, a running one after its present batch. */
    public boolean cancel(long id) {
        return jdbc.sql("""
                UPDATE platform.import
                SET cancel_asked = true,
                    state = CASE WHEN state <> 'queued' THEN state WHEN check_only THEN 'draft' ELSE 'cancelled' END,
                    finished_at = CASE WHEN state = 'queued' THEN now() END
                WHERE id = ? AND state IN ('queued', 'checking', 'running')""").param(id).update() == 1;
    }
}
