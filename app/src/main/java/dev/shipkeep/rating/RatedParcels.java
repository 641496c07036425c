package dev.shipkeep.rating;

import dev.shipkeep.core.rating.volume.VolumeTotals;
import dev.shipkeep.waybill.DayMarks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What parcels are charged. Whoever asks gets only accounts that the acting person may see. Days are billing days. */
@Component
public class RatedParcels {

    private static final int FETCH_ROWS = 5_000;

    /** Of billed days what they would come to now: an adjustment is the difference, billed or not. */
    private static final String TOTALS = """
            SELECT account_id, sum(parcels)::bigint, sum(grams)::bigint, sum(freight)::bigint, sum(total)::bigint
            FROM (
                SELECT account_id, parcels, chargeable_grams AS grams, freight_fen AS freight, total_fen AS total
                FROM rating.rated_day WHERE account_id = ANY (:accounts) AND day BETWEEN :from AND :through
                UNION ALL
                SELECT account_id, new_parcels - old_parcels, new_chargeable_grams - old_chargeable_grams,
                       new_freight_fen - old_freight_fen, new_total_fen - old_total_fen
                FROM rating.adjustment WHERE account_id = ANY (:accounts) AND day BETWEEN :from AND :through) part
            GROUP BY account_id""";

    private static final String DAYS = """
            SELECT account_id, day, parcels, waiting, costed, chargeable_grams, list_freight_fen, freight_fen, total_fen,
                   costed_total_fen, cost_fen, stated_fen
            FROM rating.rated_day WHERE account_id = ANY (:accounts) AND day BETWEEN :from AND :through
            ORDER BY account_id, day""";

    private static final String SURCHARGES = """
            SELECT parcel.account_id, (shipped_at AT TIME ZONE 'Asia/Shanghai')::date AS day, used.surcharges[place] AS code,
                   count(*), sum(fen)::bigint
            FROM rating.rated_parcel parcel JOIN rating.price_used used ON used.id = parcel.price_used_id
                CROSS JOIN LATERAL unnest(parcel.surcharges) WITH ORDINALITY AS part (fen, place)
            WHERE parcel.account_id = ANY (:accounts) AND parcel.surcharges IS NOT NULL AND fen <> 0
              AND shipped_at >= :from::date::timestamp AT TIME ZONE 'Asia/Shanghai'
              AND shipped_at < :until::date::timestamp AT TIME ZONE 'Asia/Shanghai'
            GROUP BY 1, 2, 3 ORDER BY 1, 2, 3""";

    private final JdbcClient jdbc;
    private final DayMarks marks;

    RatedParcels(JdbcClient jdbc, DayMarks marks) {
        this.jdbc = jdbc;
        this.marks = marks;
    }

    /**
     * What accounts sent between two days, both included: everything that is rated, with what changed on billed days
     * since. Every account has an entry.
     */
    @Transactional(readOnly = true)
    public Map<Long, VolumeTotals> totals(Collection<Long> accountIds, LocalDate from, LocalDate through) {
        Map<Long, VolumeTotals> totals = new HashMap<>();
        accountIds.forEach(account -> totals.put(account, VolumeTotals.ZERO));
        jdbc.sql(TOTALS)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("from", from)
                .param("through", through)
                .query(row -> {
                    VolumeTotals sums =
                            new VolumeTotals(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
                    totals.put(row.getLong(1), sums);
                });
        return totals;
    }

    /** The days of accounts that have parcels, by account and day. */
    @Transactional(readOnly = true)
    public void forEachDay(Collection<Long> accountIds, LocalDate from, LocalDate through, Consumer<RatedDay> taker) {
        jdbc.sql(DAYS)
                .withFetchSize(FETCH_ROWS)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("from", from)
                .param("through", through)
                .query(row -> {
                    taker.accept(day(row));
                });
    }

    /** The surcharges of accounts' days, by account, day and code. */
    @Transactional(readOnly = true)
    public void forEachSurcharge(
            Collection<Long> accountIds, LocalDate from, LocalDate through, Consumer<SurchargeSum> taker) {
        jdbc.sql(SURCHARGES)
                .withFetchSize(FETCH_ROWS)
                .param("accounts", accountIds.toArray(Long[]::new))
                .param("from", from)
                .param("until", through.plusDays(1))
                .query(row -> {
                    taker.accept(new SurchargeSum(
                            row.getLong(1),
                            row.getObject(2, LocalDate.class),
                            row.getString(3),
                            row.getInt(4),
                            row.getLong(5)));
                });
    }

    /**
     * The rated parcels of an account between two days, by time and number.
     *
     * @param after where the page before ended; null for the first
     */
    @Transactional(readOnly = true)
    public List<RatedLine> listLines(
            long accountId, LocalDate from, LocalDate through, @Nullable LineKey after, int limit) {
        return LineReader.ask(jdbc, List.of(accountId), from, through, "", after, limit)
                .query(LineReader::read)
                .list();
    }

    /** The rated parcels of accounts between two days, streamed by account, time and number. */
    @Transactional(readOnly = true)
    public void forEachLine(Collection<Long> accountIds, LocalDate from, LocalDate through, Consumer<RatedLine> taker) {
        LineReader.ask(jdbc, accountIds, from, through, "", null, Integer.MAX_VALUE)
                .withFetchSize(FETCH_ROWS)
                .query(row -> {
                    taker.accept(LineReader.read(row, 0));
                });
    }

    /**
     * Whether everything that is known of accounts' days is rated, so that their sums can be billed. For the system's
     * eyes only: others do not see what is to be done.
     */
    @Transactional(readOnly = true)
    public boolean isUpToDate(Collection<Long> accountIds, LocalDate from, LocalDate through) {
        boolean pricesPending = jdbc.sql("SELECT EXISTS (SELECT FROM rating.price_mark)")
                .query(Boolean.class)
                .single();
        return !pricesPending && !marks.hasAny(List.copyOf(accountIds), from, through);
    }

    private static RatedDay day(ResultSet row) throws SQLException {
        return new RatedDay(
                row.getLong("account_id"),
                row.getObject("day", LocalDate.class),
                row.getInt("parcels"),
                row.getInt("waiting"),
                row.getInt("costed"),
                row.getLong("chargeable_grams"),
                row.getLong("list_freight_fen"),
                row.getLong("freight_fen"),
                row.getLong("total_fen"),
                row.getLong("costed_total_fen"),
                row.getLong("cost_fen"),
                row.getLong("stated_fen"));
    }
}
