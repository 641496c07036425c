package dev.shipkeep.settlement.internal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.settlement.MonthlyRun;
import dev.shipkeep.settlement.RunKind;
import dev.shipkeep.settlement.RunState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The runs, how far they have come, and who is still to be done in them. */
@Component
public class RunStore {

    private static final String SELECT_RUN = """
            SELECT id, kind, month, state, issued_on, payers, payers_done, parcels_done, statements,
                   (SELECT count(*) FROM settlement.run_payer WHERE run_id = run.id AND problem IS NOT NULL) AS problems,
                   cancel_asked, asked_by_name, asked_at, rated_at, finished_at
            FROM settlement.run
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    RunStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A payer of a run with what was in the way of its statement. */
    public record Problem(long payerId, String code, String name, String problem) {}

    /** A new run of the month; nothing when one is under way. */
    @Transactional
    public Optional<Long> create(RunKind kind, YearMonth month, LocalDate issuedOn) {
        SignedIn person = Acting.get();
        return jdbc.sql("""
                INSERT INTO settlement.run (kind, month, state, issued_on, asked_by_id, asked_by_name, asked_at)
                VALUES (?, ?, 'QUEUED', ?, ?, ?, ?)
                ON CONFLICT (month) WHERE finished_at IS NULL DO NOTHING RETURNING id""")
                .params(kind.name(), month.atDay(1), issuedOn, person.id(), person.name(), Timestamp.from(time.now()))
                .query(Long.class)
                .optional();
    }

    /**
     * Everybody whom the acting person sees; also who was merged into another but was billed before: corrections of those
     * days are still theirs, and a preview of theirs may have become empty.
     */
    @Transactional
    public void addAllPayers(long runId) {
        jdbc.sql("""
                INSERT INTO settlement.run_payer (run_id, payer_id)
                SELECT ?, id FROM account.account
                WHERE merged_into IS NULL OR EXISTS (SELECT FROM settlement.statement WHERE payer_id = account.id)""").param(runId).update();
        countPayers(runId);
    }

    /** Those of the month's previews that the acting person sees; on demand only those that nothing speaks against. */
    @Transactional
    public void addPreviewed(long runId, YearMonth month, boolean withoutWarnings) {
        jdbc.sql("""
                INSERT INTO settlement.run_payer (run_id, payer_id)
                SELECT DISTINCT ?::bigint, payer_id FROM settlement.statement
                WHERE month = ? AND state = 'PREVIEW' AND (NOT ? OR warnings = '{}')""").params(runId, month.atDay(1), withoutWarnings).update();
        countPayers(runId);
    }

    @Transactional
    public void addPayers(long runId, List<Long> payerIds) {
        jdbc.sql("INSERT INTO settlement.run_payer (run_id, payer_id) SELECT ?, unnest(?::bigint[])")
                .param(runId)
                .param(payerIds.toArray(Long[]::new))
                .update();
        countPayers(runId);
    }

    private void countPayers(long runId) {
        jdbc.sql("""
                UPDATE settlement.run SET payers = (SELECT count(*) FROM settlement.run_payer WHERE run_id = run.id)
                WHERE id = ?""").param(runId).update();
    }

    @Transactional(readOnly = true)
    public MonthlyRun getRun(long id) {
        return jdbc.sql(SELECT_RUN + "WHERE id = ?")
                .param(id)
                .query(RunStore::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<MonthlyRun> findUnderWay(YearMonth month) {
        return jdbc.sql(SELECT_RUN + "WHERE month = ? AND finished_at IS NULL")
                .param(month.atDay(1))
                .query(RunStore::read)
                .optional();
    }

    /** In whose name the run is made: of who asked for it, seeing everything. */
    @Transactional(readOnly = true)
    public SignedIn asker(long id) {
        return jdbc.sql("SELECT asked_by_id, asked_by_name FROM settlement.run WHERE id = ?")
                .param(id)
                .query((row, number) -> WideSight.of(row.getLong(1), row.getString(2)))
                .single();
    }

    /** The newest runs of a month, newest first. */
    @Transactional(readOnly = true)
    public List<MonthlyRun> listNewest(YearMonth month, int limit) {
        return jdbc.sql(SELECT_RUN + "WHERE month = ? ORDER BY id DESC LIMIT ?")
                .params(month.atDay(1), limit)
                .query(RunStore::read)
                .list();
    }

    /** Payers whose statement something was in the way of, as far as the acting person sees them. */
    @Transactional(readOnly = true)
    public List<Problem> listProblems(long runId, int limit) {
        return jdbc.sql("""
                SELECT payer_id, code, name, problem
                FROM settlement.run_payer JOIN account.account ON account.id = payer_id
                WHERE run_id = ? AND problem IS NOT NULL ORDER BY payer_id LIMIT ?""")
                .params(runId, limit)
                .query((row, number) ->
                        new Problem(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    @Transactional
    public void enter(long id, RunState state) {
        jdbc.sql("""
                UPDATE settlement.run
                SET state = ?, rated_at = CASE WHEN ? = 'WORKING' THEN coalesce(rated_at, ?) ELSE rated_at END
                WHERE id = ? AND finished_at IS NULL""")
                .params(state.name(), state.name(), Timestamp.from(time.now()), id)
                .update();
    }

    @Transactional
    public void finish(long id, RunState state) {
        jdbc.sql("UPDATE settlement.run SET state = ?, finished_at = ? WHERE id = ? AND finished_at IS NULL")
                .params(state.name(), Timestamp.from(time.now()), id)
                .update();
        jdbc.sql("DELETE FROM settlement.run_payer WHERE run_id = ? AND problem IS NULL")
                .param(id)
                .update();
    }

    @Transactional
    public void askToCancel(long id) {
        jdbc.sql("UPDATE settlement.run SET cancel_asked = true WHERE id = ? AND finished_at IS NULL")
                .param(id)
                .update();
    }

    /**
     * Takes the next payers out of the run, in the transaction that makes their statements: when it fails they are back,
     * and another worker of the same run takes others meanwhile.
     */
    @Transactional
    public List<Long> take(long runId, int most) {
        return jdbc.sql("""
                DELETE FROM settlement.run_payer WHERE run_id = ? AND payer_id IN (
                    SELECT payer_id FROM settlement.run_payer WHERE run_id = ? AND problem IS NULL
                    ORDER BY payer_id LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING payer_id""").params(runId, runId, most).query(Long.class).list().stream()
                .sorted()
                .toList();
    }

    /** Takes one payer out of the run; whether it was still to be done. */
    @Transactional
    public boolean takeOne(long runId, long payerId) {
        return jdbc.sql("DELETE FROM settlement.run_payer WHERE run_id = ? AND payer_id = ? AND problem IS NULL")
                        .params(runId, payerId)
                        .update()
                == 1;
    }

    /** Who is still to be done, also those whom another worker has in hand. */
    @Transactional(readOnly = true)
    public List<Long> listPending(long runId) {
        return jdbc.sql(
                        "SELECT payer_id FROM settlement.run_payer WHERE run_id = ? AND problem IS NULL ORDER BY payer_id")
                .param(runId)
                .query(Long.class)
                .list();
    }

    @Transactional
    public void count(long id, int payers, long parcels, int statements) {
        jdbc.sql("""
                UPDATE settlement.run
                SET payers_done = payers_done + ?, parcels_done = parcels_done + ?, statements = statements + ?
                WHERE id = ?""").params(payers, parcels, statements, id).update();
    }

    /** Leaves a payer in the run with what was in its way. */
    @Transactional
    public void addProblem(long runId, long payerId, String problem) {
        jdbc.sql("""
                INSERT INTO settlement.run_payer (run_id, payer_id, problem) VALUES (?, ?, ?)
                ON CONFLICT (run_id, payer_id) DO UPDATE SET problem = excluded.problem""").params(runId, payerId, problem).update();
    }

    private static MonthlyRun read(ResultSet row, int number) throws SQLException {
        return new MonthlyRun(
                row.getLong("id"),
                RunKind.valueOf(row.getString("kind")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                RunState.valueOf(row.getString("state")),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("payers"),
                row.getInt("payers_done"),
                row.getLong("parcels_done"),
                row.getInt("statements"),
                row.getInt("problems"),
                row.getBoolean("cancel_asked"),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("rated_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
