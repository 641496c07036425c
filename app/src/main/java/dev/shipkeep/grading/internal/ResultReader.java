package dev.shipkeep.grading.internal;

import dev.shipkeep.core.grading.Abc;
import dev.shipkeep.core.grading.AccountFigures;
import dev.shipkeep.core.grading.AmountClass;
import dev.shipkeep.core.grading.Criteria;
import dev.shipkeep.core.grading.FrequencyClass;
import dev.shipkeep.core.grading.Grade;
import dev.shipkeep.core.grading.GroupShares;
import dev.shipkeep.core.grading.KeyCause;
import dev.shipkeep.core.grading.Momentum;
import dev.shipkeep.core.grading.Tier;
import dev.shipkeep.core.grading.TierScore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads results back as the core made them, so that they can be explained and graded again. */
@Component
public class ResultReader {

    private static final int FETCH_ROWS = 2000;
    private static final String SELECT_RESULT = "SELECT account_id, " + ResultColumns.ALL + " FROM grading.result ";

    private final JdbcClient jdbc;

    ResultReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<GradedAccount> findResult(long runId, long accountId) {
        return jdbc.sql(SELECT_RESULT + "WHERE run_id = ? AND account_id = ?")
                .params(runId, accountId)
                .query((row, number) -> read(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<GradedAccount> listResults(long runId) {
        List<GradedAccount> results = new ArrayList<>();
        jdbc.sql(SELECT_RESULT + "WHERE run_id = ?")
                .withFetchSize(FETCH_ROWS)
                .param(runId)
                .query(row -> {
                    results.add(read(row));
                });
        return results;
    }

    private static GradedAccount read(ResultSet row) throws SQLException {
        return new GradedAccount(figures(row), grade(row), integer(row, "change_basis_points"), set(row));
    }

    private static AccountFigures figures(ResultSet row) throws SQLException {
        return new AccountFigures(
                row.getLong("account_id"),
                row.getString("currency"),
                row.getBoolean("named_key"),
                FigureRow.window(row),
                FigureRow.parcelsAndRevenue(row.getLong("previous_parcels"), row.getLong("previous_revenue_fen")),
                FigureRow.parcels(row.getLong("recent_parcels")),
                FigureRow.parcels(row.getLong("preceding_parcels")),
                FigureRow.parcels(row.getLong("recent_last_year_parcels")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("active_weeks"),
                row.getInt("active_days"));
    }

    private static Grade grade(ResultSet row) throws SQLException {
        return new Grade(
                row.getLong("account_id"),
                row.getString("currency"),
                KeyCause.valueOf(row.getString("key_cause")),
                Abc.valueOf(row.getString("abc")),
                row.getInt("rank"),
                row.getInt("group_count"),
                row.getInt("share_basis_points"),
                row.getInt("cumulative_basis_points"),
                Tier.valueOf(row.getString("tier")),
                new TierScore(
                        row.getInt("tier_value"),
                        row.getInt("tier_loyalty"),
                        row.getInt("tier_effort"),
                        row.getInt("tier_total")),
                FrequencyClass.valueOf(row.getString("frequency_class")),
                AmountClass.valueOf(row.getString("amount_class")),
                Momentum.valueOf(row.getString("momentum")),
                criteria(row),
                new GroupShares(
                        row.getInt("group_revenue_share"),
                        row.getInt("group_revenue_ahead"),
                        row.getInt("group_profit_share"),
                        row.getInt("group_effort_share")));
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(
                row.getInt("criterion_profit_share"),
                row.getInt("criterion_goals"),
                row.getInt("criterion_loss"),
                row.getInt("criterion_relationship"),
                row.getInt("criterion_potential"),
                row.getInt("criterion_effort"),
                row.getInt("criteria_total"));
    }

    private static SetByHand set(ResultSet row) throws SQLException {
        Boolean keyAccount = row.getObject("set_key_account", Boolean.class);
        String abc = row.getString("set_abc");
        String tier = row.getString("set_tier");
        return keyAccount == null && abc == null && tier == null
                ? SetByHand.NOTHING
                : new SetByHand(
                        keyAccount, abc == null ? null : Abc.valueOf(abc), tier == null ? null : Tier.valueOf(tier));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
