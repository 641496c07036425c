package dev.shipkeep.account.search;

import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts by a part of the name, pinyin initials, code or credit code; the largest first. */
@Component
class AccountSearch implements SearchSource {

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String query, int limit) {
        String[] words = SearchText.normalize(query).split(" ");
        if (words[0].isEmpty()) {
            return List.of();
        }
        String second = words.length > 1 ? words[1] : words[0];
        return jdbc.sql("""
                WITH matching AS MATERIALIZED (
                    SELECT account_id FROM account.search_term WHERE term >= ? AND term < ?
                    INTERSECT
                    SELECT account_id FROM account.search_term WHERE term >= ? AND term < ?)
                SELECT account.id, account.name, account.code, unit.name AS unit_name
                FROM matching
                    JOIN account.account ON account.id = matching.account_id
                    JOIN organization.unit ON unit.id = account.unit_id
                WHERE account.merged_into IS NULL
                ORDER BY account.revenue_fen_12m DESC, account.id LIMIT ?""")
                .params(words[0], SearchText.after(words[0]), second, SearchText.after(second), limit)
                .query((row, number) -> new SearchHit(
                        "account",
                        row.getString("name"),
                        row.getString("code") + " · " + row.getString("unit_name"),
                        "/accounts/" + row.getLong("id")))
                .list();
    }
}
