package dev.shipkeep.grading.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of a run as a list, best rank first, of the accounts that the acting person sees. */
@Component
public class ResultList {

    public static final int PAGE_ROWS = 50;
    private static final int FETCH_ROWS = 1000;

    private static final String SELECT_ROWS = """
            SELECT result.account_id, account.code, account.name, result.currency, result.rank,
                   result.share_basis_points, result.cumulative_basis_points, result.parcels, result.revenue_fen,
                   CASE WHEN result.costed_parcels > 0
                        THEN result.costed_revenue_fen - result.cost_fen END AS margin_fen,
                   coalesce(set_key_account, key_cause <> 'NO') AS key_account, coalesce(set_abc, result.abc) AS abc,
                   coalesce(set_tier, result.tier) AS tier, result.frequency_class, result.amount_class,
                   result.momentum, result.change_basis_points, result.tier_total, result.criteria_total
            FROM grading.result JOIN account.account ON account.id = result.account_id
            WHERE run_id = :run
              AND (:currency = '' OR result.currency = :currency)
              AND (:keyAccount = '' OR coalesce(set_key_account, key_cause <> 'NO') = (:keyAccount = 'YES'))
              AND (:abc = '' OR coalesce(set_abc, result.abc) = :abc)
              AND (:tier = '' OR coalesce(set_tier, result.tier) = :tier)
              AND (:momentum = '' OR result.momentum = :momentum)
              AND (rank, account_id) > (:afterRank, :afterAccount)
            ORDER BY rank, account_id
            """;

    private final JdbcClient jdbc;

    ResultList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One account of the list. */
    public record Row(
            long accountId,
            String code,
            String name,
            String currency,
            int rank,
            int shareBasisPoints,
            int cumulativeBasisPoints,
            long parcels,
            long revenueFen,
            @Nullable Long marginFen,
            boolean keyAccount,
            String abc,
            String tier,
            String frequencyClass,
            String amountClass,
            String momentum,
            @Nullable Integer changeBasisPoints,
            int tierTotal,
            int criteriaTotal) {}

    /** The rows after a place, one more than a page so that the caller sees whether there are more. */
    @Transactional(readOnly = true)
    public List<Row> list(long runId, ResultFilter filter, int afterRank, long afterAccount) {
        return statement(SELECT_ROWS + "LIMIT " + (PAGE_ROWS + 1), runId, filter, afterRank, afterAccount)
                .query(ResultList::read)
                .list();
    }

    /** Hands every row on as it comes. */
    @Transactional(readOnly = true)
    public void forEach(long runId, ResultFilter filter, Consumer<Row> consumer) {
        statement(SELECT_ROWS, runId, filter, 0, 0).withFetchSize(FETCH_ROWS).query(row -> {
            consumer.accept(read(row, 0));
        });
    }

    private JdbcClient.StatementSpec statement(
            String sql, long runId, ResultFilter filter, int afterRank, long afterAccount) {
        return jdbc.sql(sql)
                .param("run", runId)
                .param("currency", filter.currency())
                .param("keyAccount", filter.keyAccount())
                .param("abc", filter.abc())
                .param("tier", filter.tier())
                .param("momentum", filter.momentum())
                .param("afterRank", afterRank)
                .param("afterAccount", afterAccount);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("account_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("currency"),
                row.getInt("rank"),
                row.getInt("share_basis_points"),
                row.getInt("cumulative_basis_points"),
                row.getLong("parcels"),
                row.getLong("revenue_fen"),
                row.getObject("margin_fen", Long.class),
                row.getBoolean("key_account"),
                row.getString("abc"),
                row.getString("tier"),
                row.getString("frequency_class"),
                row.getString("amount_class"),
                row.getString("momentum"),
                row.getObject("change_basis_points", Integer.class),
                row.getInt("tier_total"),
                row.getInt("criteria_total"));
    }
}
