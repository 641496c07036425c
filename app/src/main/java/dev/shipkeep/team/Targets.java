package dev.shipkeep.team;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what people are to reach. */
@Component
public class Targets {

    private final JdbcClient jdbc;
    private final People people;
    private final Audit audit;

    Targets(JdbcClient jdbc, People people, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Sets those that differ from what there is.
     *
     * @param currency of the revenue; what is aimed at in others stays
     * @param wanted by staff number
     * @return how many were changed
     * @throws NotFound when somebody is unknown or out of the reader's part of the tree
     */
    @Transactional
    public int set(YearMonth month, String currency, Map<String, Target> wanted) {
        int changed = 0;
        for (Map.Entry<String, Target> entry : wanted.entrySet()) {
            Person person = people.findByStaffNo(entry.getKey()).orElseThrow(NotFound::new);
            Target before = find(person.id(), month.atDay(1), currency);
            if (!before.equals(entry.getValue())) {
                write(person.id(), month.atDay(1), currency, entry.getValue());
                audit.record("change", "target", person.id(), before, entry.getValue());
                changed++;
            }
        }
        return changed;
    }

    private Target find(long personId, LocalDate month, String currency) {
        return jdbc.sql("""
                SELECT coalesce(revenue_fen, 0) AS revenue_fen, coalesce(wins, 0) AS wins, coalesce(leads, 0) AS leads,
                       coalesce(visits, 0) AS visits
                FROM (SELECT CAST(:person AS bigint) AS person_id, CAST(:month AS date) AS month) asked
                    LEFT JOIN team.target USING (person_id, month)
                    LEFT JOIN (SELECT person_id, month, revenue_fen FROM team.revenue_target
                               WHERE currency = :currency) revenue USING (person_id, month)""")
                .param("person", personId)
                .param("month", month)
                .param("currency", currency)
                .query(Target.class)
                .single();
    }

    private void write(long personId, LocalDate month, String currency, Target target) {
        boolean mine = jdbc.sql("SELECT platform.sees_all() OR organization.person_in_scope(?)")
                .param(personId)
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new NotFound();
        }
        jdbc.sql("""
                INSERT INTO team.target (person_id, month, wins, leads, visits) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (person_id, month) DO UPDATE SET wins = excluded.wins, leads = excluded.leads,
                    visits = excluded.visits""")
                .params(personId, month, target.wins(), target.leads(), target.visits())
                .update();
        jdbc.sql("DELETE FROM team.revenue_target WHERE person_id = ? AND month = ? AND currency = ?")
                .params(personId, month, currency)
                .update();
        if (target.revenueFen() > 0) {
            jdbc.sql("""
                    INSERT INTO team.revenue_target (person_id, month, currency, revenue_fen)
                    VALUES (?, ?, ?, ?)""").params(personId, month, currency, target.revenueFen()).update();
        }
    }
}
