package dev.shipkeep.waybill.panel;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An account's parcels, newest first: a page at a time, or all of them for a file. */
@Component
public class ParcelRegister {

    public static final int PAGE_ROWS = 20;

    /** What a sheet of Excel holds, with room for the titles. */
    private static final int MOST_EXPORTED = 1_000_000;

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String ROWS = """
            SELECT waybill.waybill_no, waybill.order_no, waybill.shipped_at, waybill.promised_at, waybill.delivered_at,
                   waybill.status, waybill.product, waybill.origin_region, waybill.destination_region,
                   coalesce((SELECT division.name FROM organization.division
                             WHERE division.code = waybill.destination_city), waybill.destination_city)
                       AS destination_city,
                   waybill.pieces, waybill.weight_grams, waybill.currency, waybill.freight_fen, waybill.cost_fen
            FROM waybill.waybill""";

    private static final String NEWEST_FIRST = " ORDER BY waybill.shipped_at DESC, waybill.waybill_no DESC LIMIT ";
    private static final String OLDEST_FIRST = " ORDER BY waybill.shipped_at, waybill.waybill_no LIMIT ";

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Audit audit;
    private final BusinessTime time;

    ParcelRegister(JdbcClient jdbc, Accounts accounts, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.audit = audit;
        this.time = time;
    }

    /** An account with a page of its parcels. */
    public record View(Account account, Page<ParcelRow> page) {}

    /** @throws NotFound when the acting person may not see the account */
    @Transactional(readOnly = true)
    public View getView(ParcelSelection selection) {
        Account account = accounts.getAccount(selection.accountId());
        Where where = where(selection);
        Place place = selection.place();
        if (place != null) {
            ParcelPlace.addTo(where, place);
        }
        boolean backwards = place != null && place.direction() == Place.Direction.BEFORE;
        String order = (backwards ? OLDEST_FIRST : NEWEST_FIRST) + (PAGE_ROWS + 1);
        List<ParcelRow> read = where.bind(jdbc.sql(ROWS + where.sql() + order))
                .query(ParcelRegister::readRow)
                .list();
        return new View(account, Page.of(read, PAGE_ROWS, place, ParcelPlace::of));
    }

    /**
     * Keeps in the trail that a list leaves the house. In a transaction of its own before the first row is sent: also a
     * download that breaks off was one.
     *
     * @throws NotFound when the acting person may not see the account
     */
    @Transactional
    public Account recordExport(ParcelSelection selection) {
        Account account = accounts.getAccount(selection.accountId());
        audit.recordOfAccount(
                account.id(),
                "export",
                "list",
                "waybills",
                null,
                Map.of(
                        "account",
                        account.code(),
                        "query",
                        selection.address().fromStart().query()));
        return account;
    }

    /** Hands over every parcel of the list in its order, as the database sends them. */
    @Transactional(readOnly = true)
    public void forEachRow(ParcelSelection selection, Consumer<ParcelRow> taker) {
        Where where = where(selection);
        try (Stream<ParcelRow> rows = where
                .bind(jdbc.sql(ROWS + where.sql() + NEWEST_FIRST + MOST_EXPORTED))
                .withFetchSize(FETCHED_AT_ONCE)
                .query(ParcelRegister::readRow)
                .stream()) {
            rows.forEach(taker);
        }
    }

    private Where where(ParcelSelection selection) {
        Where where = new Where().and("waybill.account_id = ?", selection.accountId());
        selection.filter().addTo(where, time.now());
        return where;
    }

    private static ParcelRow readRow(ResultSet row, int number) throws SQLException {
        return new ParcelRow(
                row.getString("waybill_no"),
                row.getString("order_no"),
                row.getTimestamp("shipped_at").toInstant(),
                instant(row, "promised_at"),
                instant(row, "delivered_at"),
                row.getString("status"),
                row.getString("product"),
                row.getString("origin_region"),
                row.getString("destination_region"),
                row.getString("destination_city"),
                row.getInt("pieces"),
                row.getObject("weight_grams", Long.class),
                row.getString("currency"),
                row.getLong("freight_fen"),
                row.getObject("cost_fen", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
