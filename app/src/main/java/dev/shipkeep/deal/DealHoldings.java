package dev.shipkeep.deal;

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

/** Lets the tree and the people's pages count deals on their way. */
@Component
class DealHoldings implements Holdings {

    private final JdbcClient jdbc;

    DealHoldings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "deals";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Long> countByUnit() {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.sql("""
                SELECT unit_id, count(*) AS deals FROM deal.deal WHERE state IN ('OPEN', 'WON') GROUP BY unit_id""").query(row -> {
            counts.put(row.getLong("unit_id"), row.getLong("deals"));
        });
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public long countOfPerson(long personId) {
        return jdbc.sql("SELECT count(*) FROM deal.deal WHERE owner_id = ? AND state IN ('OPEN', 'WON')")
                .param(personId)
                .query(Long.class)
                .single();
    }

    @Override
    public String urlOfUnit(Unit unit) {
        return "/deals?state=MOVING&unit=" + URLEncoder.encode(unit.code(), StandardCharsets.UTF_8);
    }

    @Override
    public String urlOfPerson(Person person) {
        return "/deals?state=MOVING&owner=" + URLEncoder.encode(person.staffNo(), StandardCharsets.UTF_8);
    }
}
