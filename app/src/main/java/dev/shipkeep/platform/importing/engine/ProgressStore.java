package dev.shipkeep.platform.importing.engine;

import dev.shipkeep.platform.importing.ImportFailure;
import dev.shipkeep.platform.importing.ImportJob;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports as the engine moves them. Every statement names the run, so that a run that was given up for dead and is not
 * changes nothing any more.
 */
@Component
class ProgressStore {

    /** So that one thread of the scheduler stays free for other work. */
    private static final int MOST_AT_ONCE = 2;

    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ImportJob> find(ImportTicket ticket) {
        return jdbc.sql("SELECT " + ImportRow.COLUMNS + """
                 FROM platform.import
                WHERE id = ? AND run = ? AND state IN ('queued', 'checking', 'running')""")
                .params(ticket.importId(), ticket.run())
                .query(ImportRow::read)
                .optional();
    }

    /**
     * Takes a waiting import's turn, if it has come: one of a kind at a time, in the order they were asked for.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another node took the turn of this kind in the same
     *     moment
     */
    boolean takeTurn(ImportTicket ticket) {
        return jdbc.sql("""
                UPDATE platform.import AS mine
                SET state = CASE WHEN check_only THEN 'checking' ELSE 'running' END,
                    started_at = coalesce(started_at, now())
                WHERE id = ? AND run = ? AND state = 'queued'
                  AND NOT EXISTS (
                      SELECT FROM platform.import AS other
                      WHERE other.kind = mine.kind AND (other.state IN ('checking', 'running')
                          OR other.state = 'queued' AND (other.queued_at, other.id) < (mine.queued_at, mine.id)))
                  AND (SELECT count(*) FROM platform.import WHERE state IN ('checking', 'running')) < ?""")
                        .params(ticket.importId(), ticket.run(), MOST_AT_ONCE)
                        .update()
                == 1;
    }

    /** A check that was interrupted begins again. */
    void restart(ImportTicket ticket) {
        String forget = """
                DELETE FROM platform.import_problem WHERE import_id = (
                    SELECT id FROM platform.import WHERE id = ? AND run = ? AND state = 'checking')""";
        jdbc.sql(forget).params(ticket.importId(), ticket.run()).update();
        jdbc.sql("""
                UPDATE platform.import
                SET position_rows = 0, rows_new = 0, rows_changed = 0, rows_same = 0, rows_bad = 0, problem_bytes = 0,
                    share = 0, busy_millis = 0
                WHERE id = ? AND run = ? AND state = 'checking'""").params(ticket.importId(), ticket.run()).update();
    }

    /**
     * Moves the position over one batch.
     *
     * @throws OvertakenException if the import does not stand where this run believes
     */
    Standing advance(ImportTicket ticket, long from, BatchCounts counts) {
        return jdbc.sql("""
                UPDATE platform.import
                SET position_rows = position_rows + :read, rows_new = rows_new + :added,
                    rows_changed = rows_changed + :changed, rows_same = rows_same + :same, rows_bad = rows_bad + :bad,
                    problem_bytes = problem_bytes + :problemBytes, share = :share, busy_millis = busy_millis + :millis
                WHERE id = :id AND run = :run AND position_rows = :from AND state IN ('checking', 'running')
                RETURNING position_rows, rows_bad, problem_bytes, cancel_asked""")
                .param("read", counts.read())
                .param("added", counts.added())
                .param("changed", counts.changed())
                .param("same", counts.same())
                .param("bad", counts.bad())
                .param("problemBytes", counts.problemBytes())
                .param("share", counts.share())
                .param("millis", counts.millis())
                .param("id", ticket.importId())
                .param("run", ticket.run())
                .param("from", from)
                .query(Standing.class)
                .optional()
                .orElseThrow(() -> new OvertakenException(ticket));
    }

    /** @return false if somebody else has ended the import */
    boolean end(ImportTicket ticket, String state) {
        return jdbc.sql("""
                UPDATE platform.import SET state = ?, finished_at = now()
                WHERE id = ? AND run = ? AND state IN ('checking', 'running')""").params(state, ticket.importId(), ticket.run()).update() == 1;
    }

    boolean endAtTotal(ImportTicket ticket, String state) {
        return jdbc.sql("""
                UPDATE platform.import SET state = ?, finished_at = now(), rows_total = position_rows, share = 1
                WHERE id = ? AND run = ? AND state IN ('checking', 'running')""").params(state, ticket.importId(), ticket.run()).update() == 1;
    }

    boolean fail(ImportTicket ticket, ImportFailure failure) {
        return jdbc.sql("""
                UPDATE platform.import
                SET state = 'failed', finished_at = now(), failure_key = ?, failure_arguments = ?::jsonb
                WHERE id = ? AND run = ? AND state IN ('queued', 'checking', 'running')""")
                        .params(failure.key(), ImportJson.write(failure.arguments()), ticket.importId(), ticket.run())
                        .update()
                == 1;
    }

    /** Where the import stands after a batch. */
    record Standing(long positionRows, long rowsBad, long problemBytes, boolean cancelAsked) {}
}
