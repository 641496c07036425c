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
     * @param wanted by staff number
     * @return how many were changed
     * @throws NotFound when somebody is unknown or out of the reader's part of the tree
     */
    @Transactional
    public int set(YearMonth month, Map<String, Target> wanted) {
        int changed = 0;
        for (Map.Entry<String, Target> entry : wanted.entrySet()) {
            Person person = people.findByStaffNo(entry.getKey()).orElseThrow(NotFound::new);
            Target before = find(person.id(), month.atDay(1));
            if (!before.equals(entry.getValue())) {
                write(person.id(), month.atDay(1), entry.getValue());
                audit.record("change", "target", person.id(), before, entry.getValue());
                changed++;
            }
        }
        return changed;
    }

    private Target find(long personId, LocalDate month) {
        return jdbc.sql("SELECT revenue_fen, wins, leads, visits FROM team.target WHERE person_id = ? AND month = ?")
                .params(personId, month)
                .query((row, number) -> new Target(
                        row.getLong("revenue_fen"), row.getInt("wins"), row.getInt("leads"), row.getInt("visits")))
                .optional()
                .orElse(Target.NONE);
    }

    private void write(long personId, LocalDate month, Target target) {
        boolean mine = jdbc.sql("SELECT platform.sees_all() OR organization.person_in_scope(?)")
                .param(personId)
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new NotFound();
        }
        jdbc.sql("""
                INSERT INTO team.target (person_id, month, revenue_fen, wins, leads, visits) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (person_id, month) DO UPDATE SET revenue_fen = excluded.revenue_fen, wins = excluded.wins,
                    leads = excluded.leads, visits = excluded.visits""")
                .params(personId, month, target.revenueFen(), target.wins(), target.leads(), target.visits())
                .update();
    }
}
