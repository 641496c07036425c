package dev.shipkeep.waybill.intake;

import dev.shipkeep.core.measure.DayFacts;
import dev.shipkeep.core.measure.DaySeries;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.database.QueryPlans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Packs the daily facts of marked accounts anew, some thousand accounts in a transaction. */
@Component
public class SeriesPacking {

    private static final int ACCOUNTS_TOGETHER = 5_000;
    private static final int FETCH_ROWS = 5_000;

    private static final String TAKE_MARKS = """
            WITH chosen AS MATERIALIZED (
                SELECT DISTINCT account_id FROM waybill.series_mark ORDER BY account_id LIMIT :limit
            ), taken AS (
                DELETE FROM waybill.series_mark USING chosen WHERE series_mark.account_id = chosen.account_id
            )
            SELECT account_id FROM chosen ORDER BY account_id""";

    private static final String DAYS = """
            SELECT account_id, day, parcels, revenue_fen, costed_parcels, costed_revenue_fen, cost_fen, weighed_parcels,
                   weight_grams, delivered, on_time, late, lost, damaged, returned
            FROM waybill.account_day WHERE account_id = ANY (:accounts) AND parcels > 0 ORDER BY account_id, day""";

    private static final String WRITE = """
            INSERT INTO waybill.account_series (account_id, packed)
            SELECT account_id, packed FROM unnest(:accounts::bigint[], :packed::bytea[]) AS given (account_id, packed)""";

    private final JdbcClient jdbc;
    private final QueryPlans plans;
    private final TransactionTemplate transaction;

    SeriesPacking(JdbcClient jdbc, QueryPlans plans, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.transaction = transaction;
    }

    /** @return whether there was anything to pack */
    public boolean packMarked() {
        return Acting.as(SignedIn.SYSTEM, () -> {
            boolean any = false;
            while (Objects.requireNonNull(transaction.execute(status -> packSome()))) {
                any = true;
            }
            return any;
        });
    }

    private boolean packSome() {
        plans.planForValues();
        jdbc.sql(FactsLock.TAKE).query(row -> {});
        Long[] accounts = jdbc.sql(TAKE_MARKS)
                .param("limit", ACCOUNTS_TOGETHER)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        if (accounts.length == 0) {
            return false;
        }
        jdbc.sql("DELETE FROM waybill.account_series WHERE account_id = ANY (?)")
                .param(accounts)
                .update();
        Packed packed = new Packed();
        jdbc.sql(DAYS).withFetchSize(FETCH_ROWS).param("accounts", accounts).query(packed::add);
        packed.finish();
        jdbc.sql(WRITE)
                .param("accounts", packed.accounts.toArray(Long[]::new))
                .param("packed", packed.series.toArray(byte[][]::new))
                .update();
        return true;
    }

    /** Takes the days of one account after the other. */
    private static final class Packed {
        private final List<Long> accounts = new ArrayList<>();
        private final List<byte[]> series = new ArrayList<>();
        private DaySeries.Packer packer = new DaySeries.Packer();
        private long account;

        void add(ResultSet row) throws SQLException {
            if (row.getLong(1) != account) {
                finish();
                account = row.getLong(1);
            }
            packer.add((int) row.getObject(2, LocalDate.class).toEpochDay(), facts(row));
        }

        private static DayFacts facts(ResultSet row) throws SQLException {
            return new DayFacts(
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getLong(10),
                    row.getLong(11),
                    row.getLong(12),
                    row.getLong(13),
                    row.getLong(14),
                    row.getLong(15));
        }

        void finish() {
            if (account != 0) {
                accounts.add(account);
                series.add(packer.pack().toBytes());
                packer = new DaySeries.Packer();
            }
        }
    }
}
