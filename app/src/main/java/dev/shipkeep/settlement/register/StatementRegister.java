package dev.shipkeep.settlement.register;

import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.internal.StatementRows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of statements. */
@Component
public class StatementRegister {

    public static final int PAGE_ROWS = 50;

    private static final int FETCHED = 1_000;

    private static final String TOTALS = """
            SELECT statement.currency, count(*), sum(statement.parcels)::bigint, sum(statement.total_fen)::bigint,
                   sum(statement.tax_fen)::bigint, coalesce(sum(statement.previous_fen), 0)::bigint,
                   count(*) FILTER (WHERE statement.state = 'PREVIEW'),
                   count(*) FILTER (WHERE statement.state = 'PREVIEW' AND statement.warnings <> '{}'),
                   sum(statement.waiting)::bigint
            FROM settlement.statement JOIN account.account ON account.id = statement.payer_id""";

    private final JdbcClient jdbc;

    StatementRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page and the totals of the whole list. */
    public record View(Page<Statement> page, StatementTotals totals) {}

    @Transactional(readOnly = true)
    public View view(StatementSelection selection) {
        return new View(page(selection), totals(selection.filter()));
    }

    @Transactional(readOnly = true)
    public StatementTotals totals(StatementFilter filter) {
        Where where = filter.where();
        return new StatementTotals(where.bind(jdbc.sql(TOTALS + where.sql()
                        + " GROUP BY statement.currency ORDER BY count(*) DESC, statement.currency"))
                .query((row, number) -> new StatementTotals.Sum(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9)))
                .list());
    }

    private Page<Statement> page(StatementSelection selection) {
        Slice slice = Slice.of(selection.sort().key(), selection.descending(), selection.place(), PAGE_ROWS);
        Where where = slice.in(selection.filter().where());
        List<Statement> read = where.bind(jdbc.sql(StatementRows.SELECT + where.sql() + slice.tail()))
                .query(StatementRows::read)
                .list();
        return slice.page(read, selection.sort()::placeOf);
    }

    /** Hands over every row of the list in its order, as the database sends them. */
    @Transactional(readOnly = true)
    public void forEach(StatementSelection selection, Consumer<Statement> taker) {
        Where where = selection.filter().where();
        try (Stream<Statement> rows = where
                .bind(jdbc.sql(StatementRows.SELECT
                        + where.sql()
                        + selection.sort().key().orderBy(selection.descending())))
                .withFetchSize(FETCHED)
                .query(StatementRows::read)
                .stream()) {
            rows.forEach(taker);
        }
    }

    /** Months that have statements in sight, newest first. */
    @Transactional(readOnly = true)
    public List<YearMonth> listMonths() {
        return jdbc
                .sql("SELECT DISTINCT month FROM settlement.statement ORDER BY month DESC LIMIT 60")
                .query(LocalDate.class)
                .list()
                .stream()
                .map(YearMonth::from)
                .toList();
    }
}
