package dev.shipkeep.grading.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The classes of one account over the runs that are kept, newest first. */
@Component
public class AccountHistory {

    private static final int LISTED = 24;

    private final JdbcClient jdbc;

    AccountHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The classes in force after one run. */
    public record Line(
            long runId,
            LocalDate asOf,
            String currency,
            boolean keyAccount,
            String abc,
            String tier,
            String momentum,
            int rank,
            long parcels,
            long revenueFen) {}

    /** One line per day: the last run that set the grades of that day. */
    @Transactional(readOnly = true)
    public List<Line> list(long accountId) {
        return jdbc.sql("""
                SELECT DISTINCT ON (run.as_of) run.id, run.as_of, result.currency,
                       coalesce(set_key_account, key_cause <> 'NO') AS key_account, coalesce(set_abc, abc) AS abc,
                       coalesce(set_tier, tier) AS tier, momentum, rank, parcels, revenue_fen
                FROM grading.result JOIN grading.run ON run.id = result.run_id
                WHERE result.account_id = ? AND run.sets_current
                ORDER BY run.as_of DESC, run.id DESC LIMIT ?""")
                .params(accountId, LISTED)
                .query((row, number) -> new Line(
                        row.getLong("id"),
                        row.getObject("as_of", LocalDate.class),
                        row.getString("currency"),
                        row.getBoolean("key_account"),
                        row.getString("abc"),
                        row.getString("tier"),
                        row.getString("momentum"),
                        row.getInt("rank"),
                        row.getLong("parcels"),
                        row.getLong("revenue_fen")))
                .list();
    }
}
