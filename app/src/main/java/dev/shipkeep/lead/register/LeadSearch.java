package dev.shipkeep.lead.register;

import dev.shipkeep.account.search.SearchText;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.page.SearchHit;
import dev.shipkeep.platform.page.SearchSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads by a part of the name, pinyin initials or credit code; the most promising first. */
@Component
class LeadSearch implements SearchSource {

    private static final int ORDER = 30;

    private final JdbcClient jdbc;

    LeadSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> find(String query, int limit) {
        SignedIn person = Acting.get();
        String[] words = SearchText.normalize(query).split(" ");
        boolean mayOpen = person.may(Permission.LEAD_READ) || person.may(Permission.LEAD_WRITE);
        if (words[0].isEmpty() || !mayOpen) {
            return List.of();
        }
        String second = words.length > 1 ? words[1] : words[0];
        return jdbc.sql("""
                SELECT lead.id, lead.name, unit.name AS unit_name
                FROM lead.lead JOIN organization.unit ON unit.id = lead.unit_id
                WHERE lead.id = ANY ((SELECT lead.ids_of_terms(?, ?))::bigint[])
                  AND lead.id = ANY ((SELECT lead.ids_of_terms(?, ?))::bigint[])
                  AND lead.state <> 'MERGED'
                ORDER BY lead.score DESC, lead.id LIMIT ?""")
                .params(words[0], SearchText.after(words[0]), second, SearchText.after(second), limit)
                .query((row, number) -> new SearchHit(
                        "lead", row.getString("name"), row.getString("unit_name"), "/leads/" + row.getLong("id")))
                .list();
    }
}
