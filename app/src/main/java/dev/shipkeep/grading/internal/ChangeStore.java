package dev.shipkeep.grading.internal;

import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.GradeChange;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.ShownChange;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of class, newest first. */
@Component
public class ChangeStore {

    private static final TypeReference<List<String>> ARGUMENTS = new TypeReference<>() {};
    private static final int ROWS_PER_BATCH = 1000;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BusinessTime time;

    ChangeStore(DataSource dataSource, JdbcClient jdbc, JsonMapper json, BusinessTime time) {
        this.template = new JdbcTemplate(dataSource);
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(GradingRun run, List<GradeChange> changes) {
        Timestamp now = Timestamp.from(time.now());
        template.batchUpdate("""
                INSERT INTO grading.change
                    (account_id, run_id, changed_at, as_of, aspect, from_class, to_class, message_key, arguments)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", changes, ROWS_PER_BATCH, (statement, change) -> {
            statement.setLong(1, change.accountId());
            statement.setLong(2, run.id());
            statement.setTimestamp(3, now);
            statement.setObject(4, run.asOf());
            statement.setString(5, change.aspect().name());
            statement.setString(6, change.from());
            statement.setString(7, change.to());
            statement.setString(8, change.messageKey());
            statement.setString(9, json.writeValueAsString(change.arguments()));
        });
    }

    /** The changes since a day, of accounts that the acting person sees, newest first. */
    @Transactional(readOnly = true)
    public List<ShownChange> listSince(LocalDate day, int limit) {
        return jdbc.sql("""
                SELECT change.id, change.account_id, account.name, change.changed_at, change.as_of, change.aspect,
                       change.from_class, change.to_class, change.message_key, change.arguments::text AS arguments
                FROM grading.change JOIN account.account ON account.id = change.account_id
                WHERE change.changed_at >= ?
                ORDER BY change.changed_at DESC, account.revenue_fen_12m DESC, change.id DESC LIMIT ?""")
                .params(Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant()), limit)
                .query(this::read)
                .list();
    }

    private ShownChange read(ResultSet row, int number) throws SQLException {
        return new ShownChange(
                row.getLong("account_id"),
                row.getString("name"),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("as_of", LocalDate.class),
                GradeAspect.valueOf(row.getString("aspect")),
                row.getString("from_class"),
                row.getString("to_class"),
                row.getString("message_key"),
                json.readValue(row.getString("arguments"), ARGUMENTS));
    }
}
