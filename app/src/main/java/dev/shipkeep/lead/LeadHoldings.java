package dev.shipkeep.lead;

import dev.shipkeep.organization.Holdings;
import dev.shipkeep.organization.Person;
import dev.shipkeep.organization.Unit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the tree and the people's pages count open leads. */
@Component
class LeadHoldings implements Holdings {

    private final JdbcClient jdbc;

    LeadHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Long> countByUnit() {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.sql("""
                SELECT unit_id, count(*) AS leads FROM lead.lead WHERE state IN ('NEW', 'ACCEPTED') GROUP BY unit_id""").query(row -> {
            counts.put(row.getLong("unit_id"), row.getLong("leads"));
        });
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public long countOfPerson(long personId) {
        return jdbc.sql("SELECT count(*) FROM lead.lead WHERE owner_id = ? AND state IN ('NEW', 'ACCEPTED')")
                .param(personId)
                .query(Long.class)
                .single();
    }

    @Override
    public String urlOfUnit(Unit unit) {
        return "/leads?unit=" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8);
    }

    @Override
    public String urlOfPerson(Person person) {
        return "/leads?owner=" + URLEncoder.encode(person.staffNo(), StandardCharsets.UTF_8);
    }
}
