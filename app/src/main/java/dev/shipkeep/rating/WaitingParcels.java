package dev.shipkeep.rating;

import dev.shipkeep.core.rating.NotRatableReason;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The queue of parcels without an amount. Whoever asks gets only accounts that the acting person may see. */
@Component
public class WaitingParcels {

    /** So many days of accounts are rated again at once. */
    public static final int MOST_DAYS = 5_000;

    private static final int FETCH_ROWS = 2_000;

    private static final String CHOSEN = """
            FROM rating.waiting_parcel waiting JOIN account.account ON account.id = waiting.account_id
            WHERE (:reason = '' OR reason = :reason) AND (:anyAccount OR waiting.account_id = :account)
              AND day BETWEEN :from AND :through
            """;

    private static final String LIST = """
            SELECT waiting.account_id, account.name, waybill_no, day, reason, arguments, waiting.since
            """ + CHOSEN + """
              AND (:first OR (day, waybill_no) > (:afterDay::date, :afterNumber))
            ORDER BY day, waybill_no LIMIT :limit""";

    private static final String BY_REASON = """
            SELECT reason, count(*) AS parcels, count(DISTINCT waiting.account_id) AS accounts, min(day) AS earliest
            """ + CHOSEN + "GROUP BY reason ORDER BY parcels DESC, reason";

    private static final String MARK =
            """
            INSERT INTO rating.price_mark (account_ids, from_day, through_day)
            SELECT array_agg(account_id), day, day FROM (SELECT DISTINCT waiting.account_id, day
            """ + CHOSEN + "ORDER BY day, waiting.account_id LIMIT " + MOST_DAYS + ") found GROUP BY day";

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final JdbcClient jdbc;
    private final Audit audit;

    WaitingParcels(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** How many wait for one reason. */
    public record ReasonCount(NotRatableReason reason, long parcels, long accounts, LocalDate earliest) {}

    /** By reason, most parcels first. */
    @Transactional(readOnly = true)
    public List<ReasonCount> countByReason(WaitingFilter filter) {
        return ask(BY_REASON, filter)
                .query((row, number) -> new ReasonCount(
                        NotRatableReason.valueOf(row.getString("reason")),
                        row.getLong("parcels"),
                        row.getLong("accounts"),
                        row.getObject("earliest", LocalDate.class)))
                .list();
    }

    /** @param after where the page before ended; null for the first */
    @Transactional(readOnly = true)
    public List<WaitingParcel> list(WaitingFilter filter, @Nullable WaitingKey after, int limit) {
        return page(filter, after, limit).query((row, number) -> read(row)).list();
    }

    @Transactional(readOnly = true)
    public void forEach(WaitingFilter filter, Consumer<WaitingParcel> taker) {
        page(filter, null, Integer.MAX_VALUE).withFetchSize(FETCH_ROWS).query(row -> {
            taker.accept(read(row));
        });
    }

    /**
     * Has the days of these parcels looked at again; the worker does so at once.
     *
     * @return on how many days; {@link #MOST_DAYS} days of accounts at most
     */
    @Transactional
    public int rateAgain(WaitingFilter filter) {
        if (!Acting.get().may(Permission.SETTLEMENT_WRITE)) {
            throw new NotAllowed();
        }
        int marked = ask(MARK, filter).update();
        audit.record("rateAgain", "waitingParcels", 0, null, Map.of("days", marked, "filter", filter.toString()));
        return marked;
    }

    private JdbcClient.StatementSpec page(WaitingFilter filter, @Nullable WaitingKey after, int limit) {
        return ask(LIST, filter)
                .param("first", after == null)
                .param("afterDay", after == null ? EARLIEST : after.day())
                .param("afterNumber", after == null ? "" : after.waybillNo())
                .param("limit", limit);
    }

    private JdbcClient.StatementSpec ask(String sql, WaitingFilter filter) {
        NotRatableReason reason = filter.reason();
        Long account = filter.accountId();
        LocalDate from = filter.from();
        LocalDate through = filter.through();
        return jdbc.sql(sql)
                .param("reason", reason == null ? "" : reason.name())
                .param("anyAccount", account == null)
                .param("account", account == null ? 0 : account)
                .param("from", from == null ? EARLIEST : from)
                .param("through", through == null ? LATEST : through);
    }

    private static WaitingParcel read(ResultSet row) throws SQLException {
        return new WaitingParcel(
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("waybill_no"),
                row.getObject("day", LocalDate.class),
                NotRatableReason.valueOf(row.getString("reason")),
                ReasonArguments.read(
                        Arrays.asList((String[]) row.getArray("arguments").getArray())),
                row.getTimestamp("since").toInstant());
    }
}
