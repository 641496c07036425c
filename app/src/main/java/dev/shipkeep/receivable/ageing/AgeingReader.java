package dev.shipkeep.receivable.ageing;

import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.core.receivable.Ageing;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Slice;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what payers owe for freight by age, from the ledger as it stood on a day. */
@Component
public class AgeingReader {

    public static final int PAGE_ROWS = 50;

    private static final int MOST_EXPORTED = 100_000;
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final SortKey MOST_OVERDUE =
            new SortKey("overdue", "owed.sort_fen", "owed.payer_id", SortKey.Kind.NUMBER, true);

    /** What was open of each entry on the day; the day stands in it three times. */
    private static final String OPEN = """
            WITH paid AS (
                SELECT debit_id AS entry_id, sum(amount_fen) AS fen FROM receivable.allocation
                WHERE day <= ? GROUP BY debit_id
                UNION ALL
                SELECT credit_id, sum(amount_fen) FROM receivable.allocation WHERE day <= ? GROUP BY credit_id
            ), open AS (
                SELECT entry.payer_id, entry.due_day, entry.amount_fen > 0 AS debit,
                       abs(entry.amount_fen) - coalesce(paid.fen, 0) AS fen
                FROM receivable.ledger_entry entry LEFT JOIN paid ON paid.entry_id = entry.id
                WHERE entry.book = 'FREIGHT' AND entry.day <= ? AND entry.currency = ?
            )""";

    /** The day stands in it six times. */
    private static final String SUMS = """
            , owed AS (
                SELECT open.payer_id,
                       coalesce(sum(fen) FILTER (WHERE debit AND due_day >= ?), 0)::bigint AS not_due_fen,
                       coalesce(sum(fen) FILTER (WHERE debit AND ? - due_day BETWEEN 1 AND 30), 0)::bigint AS days30_fen,
                       coalesce(sum(fen) FILTER (WHERE debit AND ? - due_day BETWEEN 31 AND 60), 0)::bigint AS days60_fen,
                       coalesce(sum(fen) FILTER (WHERE debit AND ? - due_day BETWEEN 61 AND 90), 0)::bigint AS days90_fen,
                       coalesce(sum(fen) FILTER (WHERE debit AND ? - due_day > 90), 0)::bigint AS older_fen,
                       coalesce(sum(fen) FILTER (WHERE NOT debit), 0)::bigint AS credit_fen,
                       coalesce(sum(fen) FILTER (WHERE debit AND due_day < ?), 0)::bigint AS sort_fen,
                       min(due_day) FILTER (WHERE debit AND fen > 0) AS oldest_due_day
                FROM open WHERE fen <> 0 GROUP BY open.payer_id
            )
            """;

    private static final String ROWS = """
            SELECT owed.payer_id, owed.not_due_fen, owed.days30_fen, owed.days60_fen, owed.days90_fen, owed.older_fen,
                   owed.credit_fen, owed.oldest_due_day, account.code, account.name, unit.name AS unit_name,
                   person.name AS owner_name,
                   coalesce((SELECT event.action = 'SET' FROM receivable.credit_hold_event event
                       WHERE event.payer_id = owed.payer_id AND event.action <> 'DISMISSED'
                       ORDER BY event.id DESC LIMIT 1), false) AS held
            FROM owed JOIN account.account ON account.id = owed.payer_id
                JOIN organization.unit ON unit.id = account.unit_id
                LEFT JOIN organization.person ON person.id = account.owner_id""";

    private static final String TOTALS = """
            SELECT coalesce(sum(owed.not_due_fen), 0)::bigint AS not_due_fen,
                   coalesce(sum(owed.days30_fen), 0)::bigint AS days30_fen,
                   coalesce(sum(owed.days60_fen), 0)::bigint AS days60_fen,
                   coalesce(sum(owed.days90_fen), 0)::bigint AS days90_fen,
                   coalesce(sum(owed.older_fen), 0)::bigint AS older_fen,
                   coalesce(sum(owed.credit_fen), 0)::bigint AS credit_fen,
                   count(*) AS payers, count(*) FILTER (WHERE owed.sort_fen > 0) AS overdue_payers
            FROM owed JOIN account.account ON account.id = owed.payer_id""";

    private final JdbcClient jdbc;

    AgeingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums over all payers of a filter. */
    public record Totals(Ageing ageing, long payers, long overduePayers) {}

    /** One page, most overdue first. */
    @Transactional(readOnly = true)
    public Page<PayerAgeing> getPage(AgeingFilter filter, @Nullable Place place) {
        Slice slice = Slice.of(MOST_OVERDUE, true, place, PAGE_ROWS);
        Where where = slice.in(where(filter));
        List<PayerAgeing> read = bind(filter, where, OPEN + SUMS + ROWS + where.sql() + slice.tail())
                .query((row, number) -> read(row, filter.currency()))
                .list();
        return slice.page(
                read,
                (row, direction) ->
                        new Place(direction, Long.toString(row.ageing().overdueFen()), row.payerId()));
    }

    @Transactional(readOnly = true)
    public void forEachRow(AgeingFilter filter, Consumer<PayerAgeing> taker) {
        Where where = where(filter);
        try (Stream<PayerAgeing> rows = bind(
                filter,
                where,
                OPEN + SUMS + ROWS + where.sql() + MOST_OVERDUE.orderBy(true) + " LIMIT " + MOST_EXPORTED)
                .withFetchSize(FETCHED_AT_ONCE)
                .query((row, number) -> read(row, filter.currency()))
                .stream()) {
            rows.forEach(taker);
        }
    }

    @Transactional(readOnly = true)
    public Totals getTotals(AgeingFilter filter) {
        Where where = where(filter);
        return bind(filter, where, OPEN + SUMS + TOTALS + where.sql())
                .query((row, number) -> new Totals(ageing(row), row.getLong("payers"), row.getLong("overdue_payers")))
                .single();
    }

    /** Those of the payers who owe or are owed something on the day. */
    @Transactional(readOnly = true)
    public List<PayerAgeing> listOf(Collection<Long> payerIds, LocalDate asOf, String currency) {
        Where where = new Where().and("owed.payer_id = ANY (?)", (Object) payerIds.toArray(Long[]::new));
        return bind(AgeingFilter.all(asOf, currency), where, OPEN + SUMS + ROWS + where.sql())
                .query((row, number) -> read(row, currency))
                .list();
    }

    /** Currencies in which anything was ever posted, the one with the most entries first. */
    @Transactional(readOnly = true)
    public List<String> listCurrencies() {
        String currencies = """
                SELECT currency FROM receivable.ledger_entry WHERE book = 'FREIGHT'
                GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 20""";
        return jdbc.sql(currencies).query(String.class).list();
    }

    private static Where where(AgeingFilter filter) {
        Where where = new Where();
        filter.addTo(where);
        AgeBand band = filter.band();
        if (band != null) {
            where.and(column(band) + " > 0");
        }
        return where;
    }

    private static String column(AgeBand band) {
        return switch (band) {
            case NOT_DUE -> "owed.not_due_fen";
            case DAYS_1_30 -> "owed.days30_fen";
            case DAYS_31_60 -> "owed.days60_fen";
            case DAYS_61_90 -> "owed.days90_fen";
            case OVER_90 -> "owed.older_fen";
        };
    }

    private JdbcClient.StatementSpec bind(AgeingFilter filter, Where where, String sql) {
        LocalDate day = filter.asOf();
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).param(day).param(day).param(day).param(filter.currency());
        for (int count = 0; count < 6; count++) {
            statement = statement.param(day);
        }
        return where.bind(statement);
    }

    private static PayerAgeing read(ResultSet row, String currency) throws SQLException {
        return new PayerAgeing(
                row.getLong("payer_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("owner_name"),
                currency,
                ageing(row),
                row.getObject("oldest_due_day", LocalDate.class),
                row.getBoolean("held"));
    }

    private static Ageing ageing(ResultSet row) throws SQLException {
        return new Ageing(
                row.getLong("not_due_fen"),
                row.getLong("days30_fen"),
                row.getLong("days60_fen"),
                row.getLong("days90_fen"),
                row.getLong("older_fen"),
                row.getLong("credit_fen"));
    }
}
