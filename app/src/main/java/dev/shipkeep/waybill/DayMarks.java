package dev.shipkeep.waybill;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Account-days whose parcels came, changed or left since somebody made something of them. Whoever takes marks does so in
 * the transaction that does the work: if it fails, the marks stay. For the system, in its transactions.
 */
@Component
public class DayMarks {

    /** Accounts are spread over so many lanes by their number; one worker at a time takes the marks of a lane. */
    public static final int LANES = 4;

    private static final String ADD = """
            INSERT INTO waybill.day_mark (lane, account_ids, days) VALUES (?, ?, ?)""";

    private static final String BUNDLED = """
            INSERT INTO waybill.day_mark (lane, account_ids, days)
            SELECT lane, array_agg(account_id), array_agg(day - DATE '1970-01-01')
            FROM (
                SELECT lane, account_id, day, row_number() OVER (
                    PARTITION BY lane ORDER BY date_trunc('month', day), account_id) / :together AS bundle
                FROM (SELECT account_id % :lanes AS lane, account_id, day FROM touched) placed) bundled
            GROUP BY lane, bundle ORDER BY lane, bundle""";

    private static final String MARK = """
            WITH touched AS (
                SELECT account_id, day FROM waybill.account_day
                WHERE account_id = ANY (:accounts) AND day BETWEEN :from AND :through
            )
            """ + BUNDLED;

    private static final String MARK_NEW = """
            WITH asked AS MATERIALIZED (
                SELECT account_id, from_day, through_day
                FROM unnest(:accounts::bigint[], :from::date[], :through::date[]) span (account_id, from_day, through_day)
            ), found AS (
                SELECT account_id, day FROM asked JOIN waybill.account_day USING (account_id)
                WHERE day BETWEEN from_day AND through_day
                UNION
                SELECT sent.account_id, day FROM asked JOIN waybill.account_day sent ON day BETWEEN from_day AND through_day
                WHERE asked.account_id IS NULL
            ), touched AS (
                SELECT account_id, day FROM found
                EXCEPT
                SELECT marked.account_id, DATE '1970-01-01' + marked.day
                FROM waybill.day_mark CROSS JOIN LATERAL unnest(account_ids, days) AS marked (account_id, day)
            )
            """ + BUNDLED;

    /** So many account-days together, so that no row of marks gets too large to be taken at once. */
    private static final int TOGETHER = 20_000;

    /** The rows of a lane from the oldest, as many as hold about so many account-days. */
    private static final String TAKE = """
            WITH counted AS MATERIALIZED (
                SELECT id, sum(cardinality(days)) OVER (ORDER BY id) - cardinality(days) AS before
                FROM waybill.day_mark WHERE lane = :lane
            ), taken AS (
                DELETE FROM waybill.day_mark WHERE id IN (SELECT id FROM counted WHERE before < :about)
                RETURNING account_ids, days
            )
            SELECT DISTINCT marked.account_id, marked.day
            FROM taken CROSS JOIN LATERAL unnest(account_ids, days) AS marked (account_id, day)
            ORDER BY marked.account_id, marked.day""";

    private final JdbcClient jdbc;

    DayMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one account's day after the other, ordered by account and day. */
    public interface Taker {

        /** @param day since 1970 */
        void take(long accountId, int day);
    }

    /** Marks days of which there is news, on the connection that writes it. */
    public static void add(Connection connection, AccountDays touched) throws SQLException {
        @Nullable AccountDays[] lanes = new AccountDays[LANES];
        for (int index = 0; index < touched.size(); index++) {
            int lane = (int) (touched.account(index) % LANES);
            @Nullable AccountDays days = lanes[lane];
            if (days == null) {
                days = new AccountDays();
                lanes[lane] = days;
            }
            days.add(touched.account(index), touched.day(index));
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (int lane = 0; lane < LANES; lane++) {
                @Nullable AccountDays days = lanes[lane];
                if (days != null) {
                    statement.setInt(1, lane);
                    statement.setArray(2, connection.createArrayOf("int8", box(days.accounts())));
                    statement.setArray(3, connection.createArrayOf("int4", box(days.days())));
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Marks the days of accounts on which they have parcels. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mark(List<Long> accountIds, LocalDate from, LocalDate through) {
        bundle(MARK)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("from", from)
                .param("through", through)
                .update();
    }

    /**
     * Days of an account on which it may have parcels.
     *
     * @param accountId null for all
     */
    public record Span(@Nullable Long accountId, LocalDate from, LocalDate through) {}

    /**
     * Marks the days on which there are parcels and that are not marked yet. Only while nobody takes marks: who is just
     * at a marked day may have missed what is new about it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markNew(List<Span> spans) {
        bundle(MARK_NEW)
                .param("accounts", spans.stream().map(Span::accountId).toArray(Long[]::new))
                .param(
                        "from",
                        spans.stream().map(span -> Date.valueOf(span.from())).toArray(Date[]::new))
                .param(
                        "through",
                        spans.stream().map(span -> Date.valueOf(span.through())).toArray(Date[]::new))
                .update();
    }

    private JdbcClient.StatementSpec bundle(String sql) {
        return jdbc.sql(sql).param("lanes", LANES).param("together", TOGETHER);
    }

    /**
     * Takes the oldest marks of a lane away.
     *
     * @param about roughly so many account-days
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(int lane, int about, Taker taker) {
        jdbc.sql(TAKE).param("lane", lane).param("about", about).query(row -> {
            taker.take(row.getLong(1), row.getInt(2));
        });
    }

    /** How many account-days are marked; some of them perhaps twice. */
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("SELECT coalesce(sum(cardinality(days)), 0) FROM waybill.day_mark")
                .query(Long.class)
                .single();
    }

    /** Whether a day of the span is marked, of one of the accounts. */
    @Transactional(readOnly = true)
    public boolean hasAny(List<Long> accountIds, LocalDate from, LocalDate through) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM waybill.day_mark CROSS JOIN LATERAL unnest(account_ids, days) AS marked (account_id, day)
                    WHERE marked.day BETWEEN :from::date - DATE '1970-01-01' AND :through::date - DATE '1970-01-01'
                      AND marked.account_id = ANY (:accounts))""")
                .param("from", from)
                .param("through", through)
                .param("accounts", accountIds.toArray(Long[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Object[] box(long[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toArray();
    }

    private static Object[] box(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toArray();
    }
}
