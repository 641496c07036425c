package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.Statement;
import dev.shipkeep.core.finance.StatementItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of statements. Each item is a column of its name. */
@Component
class StatementRows {

    private static final String ITEMS =
            Arrays.stream(StatementItem.values()).map(StatementRows::column).collect(Collectors.joining(", "));

    private static final String SELECT = "SELECT year, currency, source, changed_at, changed_by, version, " + ITEMS
            + " FROM analysis.statement WHERE account_id = ? ";

    private static final String INSERT = "INSERT INTO analysis.statement (account_id, home_account_id, year, currency,"
            + " source, changed_at, changed_by, " + ITEMS + ") VALUES (?, ?, ?, ?, ?, ?, ?"
            + ", ?".repeat(StatementItem.values().length) + ") ON CONFLICT (account_id, year) DO NOTHING";

    private static final String UPDATE = "UPDATE analysis.statement SET currency = ?, source = ?, changed_at = ?,"
            + " changed_by = ?, version = version + 1, "
            + Arrays.stream(StatementItem.values())
                    .map(item -> column(item) + " = ?")
                    .collect(Collectors.joining(", "))
            + " WHERE account_id = ? AND year = ? AND version = ?";

    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who wrote a statement, and when. */
    record Hand(Instant at, String name) {}

    private static String column(StatementItem item) {
        return item.name().toLowerCase(Locale.ROOT);
    }

    /** Latest year first. */
    List<KeptStatement> list(long accountId) {
        return jdbc.sql(SELECT + "ORDER BY year DESC LIMIT 100")
                .param(accountId)
                .query((row, number) -> read(row))
                .list();
    }

    Optional<KeptStatement> find(long accountId, long year) {
        return jdbc.sql(SELECT + "AND year = ?")
                .params(accountId, year)
                .query((row, number) -> read(row))
                .optional();
    }

    /** @return whether there was none of the year yet */
    boolean add(long accountId, Statement statement, String source, Hand hand) {
        JdbcClient.StatementSpec insert = jdbc.sql(INSERT)
                .param(accountId)
                .param(accountId)
                .param(statement.year())
                .param(statement.currency())
                .param(source)
                .param(Timestamp.from(hand.at()))
                .param(hand.name());
        return withFigures(insert, statement).update() == 1;
    }

    /** @return whether the version was still the present one */
    boolean change(long accountId, Statement statement, String source, Hand hand, int version) {
        JdbcClient.StatementSpec update = jdbc.sql(UPDATE)
                .param(statement.currency())
                .param(source)
                .param(Timestamp.from(hand.at()))
                .param(hand.name());
        return withFigures(update, statement)
                        .param(accountId)
                        .param(statement.year())
                        .param(version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec withFigures(JdbcClient.StatementSpec spec, Statement statement) {
        JdbcClient.StatementSpec filled = spec;
        for (StatementItem item : StatementItem.values()) {
            filled = filled.param(statement.figures().get(item));
        }
        return filled;
    }

    boolean remove(long accountId, long year, int version) {
        return jdbc.sql("DELETE FROM analysis.statement WHERE account_id = ? AND year = ? AND version = ?")
                        .params(accountId, year, version)
                        .update()
                == 1;
    }

    private static KeptStatement read(ResultSet row) throws SQLException {
        Map<StatementItem, Long> figures = new EnumMap<>(StatementItem.class);
        for (StatementItem item : StatementItem.values()) {
            Long figure = row.getObject(column(item), Long.class);
            if (figure != null) {
                figures.put(item, figure);
            }
        }
        return new KeptStatement(
                new Statement(row.getInt("year"), row.getString("currency"), figures),
                row.getString("source"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
