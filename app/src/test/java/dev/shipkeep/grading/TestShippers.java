package dev.shipkeep.grading;

import dev.shipkeep.Running;
import dev.shipkeep.World;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shippers with daily facts of their own, in a currency of their own, so that nobody else ranks among them. */
public final class TestShippers {

    private static final String NANJING_PATH = "1.11.12.13.14";
    private static final String HANGZHOU_PATH = "1.21.22.23.24";

    private final Running shipkeep;
    private final String currency;

    public TestShippers(Running shipkeep, String currency) {
        this.shipkeep = shipkeep;
        this.currency = currency;
    }

    public long inNanjing(String code, @Nullable String owner) {
        return create(code, World.NANJING_AREA, NANJING_PATH, owner);
    }

    public long inHangzhou(String code, @Nullable String owner) {
        return create(code, World.HANGZHOU_AREA, HANGZHOU_PATH, owner);
    }

    private long create(String code, long unitId, String path, @Nullable String owner) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("""
                        INSERT INTO account.account (code, name, unit_id, org_path, currency, owner_id)
                        VALUES (:code, :name, :unit, :path::ltree, :currency,
                                (SELECT id FROM organization.person WHERE username = :owner)) RETURNING id""")
                .param("code", currency + "-" + code)
                .param("name", code + "有限公司")
                .param("unit", unitId)
                .param("path", path)
                .param("currency", currency)
                .param("owner", owner)
                .query(Long.class)
                .single());
    }

    /** Ships on every {@code everyDays}-th day, all delivered on time, at a revenue and a cost per parcel. */
    public void ship(
            long accountId, LocalDate from, LocalDate to, int everyDays, int parcels, long revenueFen, long costFen) {
        shipkeep.asSystem(() -> {
            JdbcClient jdbc = shipkeep.jdbc();
            jdbc.sql("""
                    INSERT INTO waybill.account_day
                        (account_id, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost,
                         damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
                    SELECT :account, day::date, :parcels, :parcels, :parcels, :parcels, :parcels, 0, 0, 0, 0,
                           :parcels * :revenue, :parcels * :revenue, :parcels * :cost, :parcels * 1000
                    FROM generate_series(:from::date, :to::date, make_interval(days => :every)) AS day""")
                    .param("account", accountId)
                    .param("parcels", parcels)
                    .param("revenue", revenueFen)
                    .param("cost", costFen)
                    .param("from", from)
                    .param("to", to)
                    .param("every", everyDays)
                    .update();
            jdbc.sql("INSERT INTO waybill.series_mark (account_id) VALUES (?)")
                    .param(accountId)
                    .update();
            addUpUnits(jdbc);
            return true;
        });
    }

    private void addUpUnits(JdbcClient jdbc) {
        jdbc.sql("DELETE FROM waybill.unit_day WHERE currency = ?::char(3)")
                .param(currency)
                .update();
        jdbc.sql("""
                INSERT INTO waybill.unit_day
                    (unit_id, currency, day, parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost,
                     damaged, returned, revenue_fen, costed_revenue_fen, cost_fen, weight_grams)
                SELECT unit_id, currency, day, sum(parcels), sum(costed_parcels), sum(weighed_parcels), sum(delivered),
                       sum(on_time), sum(late), sum(lost), sum(damaged), sum(returned), sum(revenue_fen),
                       sum(costed_revenue_fen), sum(cost_fen), sum(weight_grams)
                FROM waybill.account_day JOIN account.account ON account.id = account_id
                WHERE currency = ?::char(3) GROUP BY unit_id, currency, day""").param(currency).update();
    }

    /** A column of the account's row, as text. */
    public String standing(long accountId, String column) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT coalesce(to_jsonb(account) ->> ?, '') FROM account.account WHERE id = ?")
                .params(column, accountId)
                .query(String.class)
                .single());
    }

    /** Keys of the account's time-line, oldest first. */
    public java.util.List<String> timeline(long accountId) {
        return shipkeep.asSystem(() -> shipkeep.jdbc()
                .sql("SELECT message_key FROM account.timeline_entry WHERE account_id = ? ORDER BY id")
                .param(accountId)
                .query(String.class)
                .list());
    }
}
