package dev.shipkeep.deal.rival;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wins and losses against a carrier. */
@Component
public class Rivalries {

    private static final int LATEST = 12;

    private final JdbcClient jdbc;

    Rivalries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param carrier as deals name it */
    @Transactional(readOnly = true)
    public Rivalry against(String carrier) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT loss_reason, count(*) AS deals FROM deal.deal WHERE competitor = ? AND state = 'LOST'
                GROUP BY loss_reason ORDER BY deals DESC, loss_reason""").param(carrier).query(row -> {
            reasons.put(row.getString("loss_reason"), row.getLong("deals"));
        });
        List<Rivalry.RivalDeal> latest = jdbc.sql("""
                SELECT deal.id, title, account.name, deal.state, loss_reason
                FROM deal.deal JOIN account.account ON account.id = account_id
                WHERE competitor = ? ORDER BY changed_at DESC, deal.id DESC LIMIT ?""")
                .params(carrier, LATEST)
                .query((row, number) -> new Rivalry.RivalDeal(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("state"),
                        row.getString("loss_reason")))
                .list();
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE state IN ('WON', 'DONE')) AS won,
                       count(*) FILTER (WHERE state = 'LOST') AS lost, count(*) FILTER (WHERE state = 'OPEN') AS open
                FROM deal.deal WHERE competitor = ?""")
                .param(carrier)
                .query((row, number) -> new Rivalry(
                        carrier, row.getLong("won"), row.getLong("lost"), row.getLong("open"), reasons, latest))
                .single();
    }
}
