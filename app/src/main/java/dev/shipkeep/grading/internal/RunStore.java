package dev.shipkeep.grading.internal;

import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.grading.RunState;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The runs and how far they have come. Only the system writes them; everybody who works here may read them. */
@Component
public class RunStore {

    private static final String SELECT_RUN = """
            SELECT id, as_of, cause, sets_current, current, state, policy_version, asked_by_name, asked_at, finished_at,
                   currencies, accounts, changed, read_millis, grade_millis, write_millis
            FROM grading.run
            """;

    private final JdbcClient jdbc;
    private final BusinessTime time;

    RunStore(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Transactional
    public long create(LocalDate asOf, RunCause cause, boolean setsCurrent, String askedByName) {
        return jdbc.sql("""
                INSERT INTO grading.run (as_of, cause, sets_current, state, asked_by_name, asked_at)
                VALUES (?, ?, ?, 'QUEUED', ?, ?) RETURNING id""")
                .params(asOf, cause.name(), setsCurrent, askedByName, Timestamp.from(time.now()))
                .query(Long.class)
                .single();
    }

    @Transactional(readOnly = true)
    public GradingRun getRun(long id) {
        return jdbc.sql(SELECT_RUN + "WHERE id = ?")
                .param(id)
                .query(RunStore::read)
                .optional()
                .orElseThrow(() -> new NotFound());
    }

    @Transactional(readOnly = true)
    public Optional<GradingRun> findCurrent() {
        return jdbc.sql(SELECT_RUN + "WHERE current").query(RunStore::read).optional();
    }

    /** The newest runs, newest first. */
    @Transactional(readOnly = true)
    public List<GradingRun> listNewest(int limit) {
        return jdbc.sql(SELECT_RUN + "ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query(RunStore::read)
                .list();
    }

    /** The newest run that is not finished. */
    @Transactional(readOnly = true)
    public Optional<GradingRun> findUnfinished() {
        return jdbc.sql(SELECT_RUN + "WHERE state NOT IN ('DONE', 'FAILED') ORDER BY id DESC LIMIT 1")
                .query(RunStore::read)
                .optional();
    }

    @Transactional
    public void enter(long id, RunState state, @Nullable Integer policyVersion) {
        jdbc.sql("UPDATE grading.run SET state = ?, policy_version = coalesce(?, policy_version) WHERE id = ?")
                .param(state.name())
                .param(policyVersion)
                .param(id)
                .update();
    }

    @Transactional
    public void fail(long id) {
        jdbc.sql("UPDATE grading.run SET state = 'FAILED', finished_at = ? WHERE id = ?")
                .params(Timestamp.from(time.now()), id)
                .update();
    }

    /** Marks the run as done, and as the current one when it was made for that. */
    @Transactional
    public void finish(long id, List<String> currencies, int accounts, int changed, RunTimes times) {
        jdbc.sql("""
                UPDATE grading.run SET current = false
                WHERE current AND (SELECT sets_current FROM grading.run WHERE id = ?)""").param(id).update();
        jdbc.sql("""
                UPDATE grading.run
                SET state = 'DONE', current = sets_current, finished_at = ?, currencies = ?, accounts = ?, changed = ?,
                    read_millis = ?, grade_millis = ?, write_millis = ?
                WHERE id = ?""")
                .params(
                        Timestamp.from(time.now()),
                        String.join(",", currencies),
                        accounts,
                        changed,
                        times.readMillis(),
                        times.gradeMillis(),
                        times.writeMillis(),
                        id)
                .update();
    }

    private static GradingRun read(ResultSet row, int number) throws SQLException {
        return new GradingRun(
                row.getLong("id"),
                row.getObject("as_of", LocalDate.class),
                RunCause.valueOf(row.getString("cause")),
                row.getBoolean("sets_current"),
                row.getBoolean("current"),
                RunState.valueOf(row.getString("state")),
                row.getObject("policy_version", Integer.class),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                List.of(row.getString("currencies").split(",")),
                row.getInt("accounts"),
                row.getInt("changed"),
                row.getLong("read_millis"),
                row.getLong("grade_millis"),
                row.getLong("write_millis"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
