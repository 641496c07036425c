package dev.shipkeep.account.decision;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts whose people give cause to worry: own ones, or all key accounts in sight; those that bring most first. */
@Component
public class DecisionRegister {

    private static final int MOST_COUNTED = 1_000;

    private static final String FOUND = """
            FROM account.account
                LEFT JOIN organization.person ON person.id = account.owner_id
                CROSS JOIN LATERAL (
                    SELECT count(*) FILTER (WHERE contact.active) AS contacts,
                        count(*) FILTER (WHERE contact.active AND role = 'decides') AS deciders,
                        count(*) FILTER (WHERE contact.active AND role = 'decides'
                            AND coalesce(last_met_on, '-infinity') < :met) AS unmet,
                        count(*) FILTER (WHERE contact.active AND role = 'decides'
                            AND coalesce(NOT coverer.active, true)) AS uncovered,
                        count(*) FILTER (WHERE NOT contact.active AND left_on >= :left
                            AND (attitude IN ('supporter', 'friendly') OR role = 'insider')) AS lost
                    FROM account.contact LEFT JOIN organization.person coverer ON coverer.id = covered_by
                    WHERE contact.account_id = account.id
                ) found
            WHERE account.merged_into IS NULL AND account.active
              AND (account.owner_id = :me OR :all AND account.key_account)
              AND CASE :kind WHEN 'single' THEN contacts <= 1 WHEN 'decider' THEN deciders = 0 WHEN 'unmet' THEN unmet > 0
                  WHEN 'uncovered' THEN uncovered > 0 WHEN 'lost' THEN lost > 0
                  ELSE contacts <= 1 OR deciders = 0 OR unmet > 0 OR uncovered > 0 OR lost > 0 END
            """;

    private final JdbcClient jdbc;
    private final DecisionPolicy policy;
    private final BusinessTime time;

    DecisionRegister(JdbcClient jdbc, DecisionPolicy policy, BusinessTime time) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.time = time;
    }

    /** What can be asked for. */
    public static final List<String> KINDS = List.of("unmet", "uncovered", "decider", "single", "lost");

    /** @param ownerName null when nobody owns the account */
    public record Row(
            long accountId,
            String name,
            @Nullable String ownerName,
            String currency,
            long revenueFen,
            int contacts,
            int deciders,
            int unmet,
            int uncovered,
            int lost) {}

    /** Where a page goes on: after the account with this revenue and id. */
    public record After(long revenueFen, long accountId) {
        public static final After START = new After(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * @param all all key accounts in sight beside the own accounts
     * @param kind one of {@link #KINDS}; another text for any of them
     */
    @Transactional(readOnly = true)
    public List<Row> list(boolean all, String kind, After after, int limit) {
        return bind(
                        "SELECT account.id, account.name, person.name AS owner_name, account.currency,"
                                + " account.revenue_fen_12m, contacts, deciders, unmet, uncovered, lost " + FOUND
                                + "AND (account.revenue_fen_12m, account.id) < (:revenue, :id)"
                                + " ORDER BY account.revenue_fen_12m DESC, account.id DESC LIMIT :limit",
                        all,
                        kind)
                .param("revenue", after.revenueFen())
                .param("id", after.accountId())
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** How many own accounts have a decider whom nobody met for long; counts up to a thousand. */
    @Transactional(readOnly = true)
    public long countUnmet() {
        return bind(
                        "SELECT count(*) FROM (SELECT account.id " + FOUND + " LIMIT " + MOST_COUNTED + ") own",
                        false,
                        "unmet")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, boolean all, String kind) {
        LocalDate today = time.today();
        DecisionClocks clocks = policy.get();
        return jdbc.sql(sql)
                .param("met", today.minusDays(clocks.meetingDays()))
                .param("left", today.minusDays(clocks.mourningDays()))
                .param("me", Acting.get().id())
                .param("all", all)
                .param("kind", kind);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("name"),
                row.getString("owner_name"),
                row.getString("currency"),
                row.getLong("revenue_fen_12m"),
                row.getInt("contacts"),
                row.getInt("deciders"),
                row.getInt("unmet"),
                row.getInt("uncovered"),
                row.getInt("lost"));
    }
}
