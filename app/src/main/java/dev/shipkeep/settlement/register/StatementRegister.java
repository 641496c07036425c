package dev.shipkeep.settlement.register;

import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
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
        return new View(
                Page.of(rows(selection), PAGE_ROWS, selection.place(), selection.sort()::placeOf),
                totals(selection.filter()));
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

    private List<Statement> rows(StatementSelection selection) {
        Where where = selection.filter().where();
        Place place = selection.place();
        if (place != null) {
            selection.sort().key().addPlace(where, place, selection.descending());
        }
        boolean backwards = place != null && place.direction() == Place.Direction.BEFORE;
        return where.bind(jdbc.sql(StatementRows.SELECT
                        + where.sql()
                        + selection.sort().key().orderBy(selection.descending() != backwards)
                        + " LIMIT " + (PAGE_ROWS + 1)))
                .query(StatementRows::read)
                .list();
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
