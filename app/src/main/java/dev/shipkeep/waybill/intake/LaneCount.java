package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.database.QueryPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the lanes of accounts again in the months that the writing of parcels marked. An account has nearly as many lanes
 * in a month as parcels, so adding them up with each batch would hold the import up nearly as long as writing the parcels.
 * A unit's lanes are always the sum of its accounts' lanes.
 */
@Component
class LaneCount {

    private static final String CREATE = """
            CREATE TEMPORARY TABLE lane_marked (account_id bigint NOT NULL) ON COMMIT DROP;
            CREATE TEMPORARY TABLE lane_counted (LIKE waybill.account_lane_month) ON COMMIT DROP""";

    private static final String MONTHS = "SELECT DISTINCT month FROM waybill.lane_mark ORDER BY month";

    private static final String TAKE_MARKS = """
            WITH taken AS (DELETE FROM waybill.lane_mark WHERE month = :month RETURNING account_id)
            INSERT INTO pg_temp.lane_marked (account_id) SELECT DISTINCT account_id FROM taken""";

    private static final String COUNT = SqlText.read("countLanes.sql");
    private static final String ADD_TO_UNITS = SqlText.read("addLanesToUnits.sql");
    private static final String REPLACE = SqlText.read("replaceLanes.sql");

    private static final String DROP_EMPTY = """
            DELETE FROM waybill.unit_lane_month fact
            WHERE month = :month AND parcels = 0 AND unit_id IN (
                SELECT unit_id FROM account.account JOIN pg_temp.lane_marked ON account.id = account_id)""";

    private final JdbcClient jdbc;
    private final QueryPlans plans;
    private final TransactionTemplate transaction;

    LaneCount(JdbcClient jdbc, QueryPlans plans, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.transaction = transaction;
    }

    /**
     * A month in a transaction; whatever stops it, the marks of the months to come stay.
     *
     * @return whether there was anything to count
     */
    boolean countMarked() {
        return Acting.as(SignedIn.SYSTEM, () -> {
            List<LocalDate> months = Objects.requireNonNull(transaction.execute(
                    status -> jdbc.sql(MONTHS).query(LocalDate.class).list()));
            for (LocalDate month : months) {
                transaction.executeWithoutResult(status -> count(month));
            }
            return !months.isEmpty();
        });
    }

    private void count(LocalDate month) {
        plans.planForValues();
        jdbc.sql(FactsLock.TAKE).query(row -> {});
        jdbc.sql(CREATE).update();
        for (String step : List.of(TAKE_MARKS, COUNT, ADD_TO_UNITS, REPLACE, DROP_EMPTY)) {
            jdbc.sql(step).param("month", month).update();
        }
    }
}
