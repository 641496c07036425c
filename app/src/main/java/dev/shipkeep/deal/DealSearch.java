package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals by the beginning of their number, or of a proposal's. By the customer's name they are found on the customer. */
@Component
class DealSearch implements SearchSource {

    private static final int ORDER = 35;
    private static final String NUMBER = "[DP]\\d{4,20}";

    private final JdbcClient jdbc;

    DealSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String query, int limit) {
        String number = query.toUpperCase(Locale.ROOT);
        if (!number.matches(NUMBER) || !Acting.get().may(Permission.DEAL_READ)) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT deal.number, '/deals/' || deal.id AS url, deal.title, account.name
                FROM deal.deal JOIN account.account ON account.id = account_id
                WHERE deal.number >= :number AND deal.number < :after
                UNION ALL
                SELECT proposal.number, '/deals/' || deal.id || '/proposals', deal.title, account.name
                FROM deal.proposal JOIN deal.deal ON deal.id = deal_id JOIN account.account ON account.id = account_id
                WHERE proposal.number >= :number AND proposal.number < :after
                ORDER BY 1 LIMIT :limit""")
                .param("number", number)
                // The sign that follows the digits in the order of characters.
                .param("after", number + ':')
                .param("limit", limit)
                .query((row, index) -> new SearchHit(
                        "deal",
                        row.getString("number") + " " + row.getString("title"),
                        row.getString("name"),
                        row.getString("url")))
                .list();
    }
}
