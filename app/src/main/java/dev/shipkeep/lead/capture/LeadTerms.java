package dev.shipkeep.lead.capture;

import dev.shipkeep.account.search.SearchTerms;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the search terms of leads. */
@Component
final class LeadTerms {

    private final JdbcClient jdbc;

    LeadTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refresh(long leadId, LeadFacts facts) {
        jdbc.sql("DELETE FROM lead.search_term WHERE lead_id = ?").param(leadId).update();
        jdbc.sql(
                        "INSERT INTO lead.search_term (term, lead_id) SELECT given.term, ? FROM unnest(?::text[]) given (term)")
                .param(leadId)
                .param(SearchTerms.of(facts.name(), facts.creditCode(), List.of())
                        .toArray(String[]::new))
                .update();
    }
}
