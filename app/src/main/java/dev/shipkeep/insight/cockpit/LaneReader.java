package dev.shipkeep.insight.cockpit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lanes of a scope by month, and the accounts behind one. */
@Component
class LaneReader {

    private static final int ACCOUNTS_LISTED = 50;

    private static final String SELECT_LANES = """
            SELECT origin_region, destination_region, sum(parcels) AS parcels, sum(delivered) AS delivered,
                   sum(on_time) AS on_time, sum(late) AS late, sum(revenue_fen) AS revenue_fen
            FROM %s GROUP BY origin_region, destination_region HAVING sum(parcels) > 0""";

    private static final String SELECT_ACCOUNTS = """
            SELECT account.id, account.name, sum(parcels) AS parcels, sum(on_time) AS on_time, sum(late) AS late,
                   sum(revenue_fen) AS revenue_fen
            FROM account.account JOIN waybill.account_lane_month ON account_lane_month.account_id = account.id
            WHERE account.merged_into IS NULL AND account.currency = :currency::char(3)
              AND month BETWEEN :start AND :end
              AND (:origin = '' OR origin_region = :origin) AND (:destination = '' OR destination_region = :destination)
              %s
            GROUP BY account.id, account.name ORDER BY sum(parcels) DESC, account.id LIMIT :limit""";

    private final JdbcClient jdbc;

    LaneReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Lanes read(Scope scope, String currency, Period period) {
        String sql = SELECT_LANES.formatted(FactSource.lanes(scope));
        return new Lanes(FactSource.bind(jdbc.sql(sql), scope)
                .param("currency", currency)
                .param("start", period.firstMonth())
                .param("end", period.lastMonth())
                .query((row, number) -> new Lane(
                        row.getString("origin_region"),
                        row.getString("destination_region"),
                        row.getLong("parcels"),
                        row.getLong("delivered"),
                        row.getLong("on_time"),
                        row.getLong("late"),
                        row.getLong("revenue_fen")))
                .list());
    }

    /** The accounts with most parcels on a lane; an empty region is any. */
    @Transactional(readOnly = true)
    public List<LaneAccount> accounts(Scope scope, String currency, Period period, String origin, String destination) {
        return FactSource.bind(jdbc.sql(SELECT_ACCOUNTS.formatted(FactSource.accounts(scope))), scope)
                .param("currency", currency)
                .param("start", period.firstMonth())
                .param("end", period.lastMonth())
                .param("origin", origin)
                .param("destination", destination)
                .param("limit", ACCOUNTS_LISTED)
                .query((row, number) -> new LaneAccount(
                        row.getLong("id"),
                        row.getString("name"),
                        new Lane(
                                origin,
                                destination,
                                row.getLong("parcels"),
                                0,
                                row.getLong("on_time"),
                                row.getLong("late"),
                                row.getLong("revenue_fen"))))
                .list();
    }
}
