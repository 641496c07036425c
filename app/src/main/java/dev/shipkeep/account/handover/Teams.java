package dev.shipkeep.account.handover;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people around the owner of an account. */
@Component
public class Teams {

    public static final List<String> DUTIES = List.of("lead", "sales", "service", "operations", "settlement");

    private final JdbcClient jdbc;
    private final NewOwners people;
    private final HeldAccounts accounts;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    Teams(JdbcClient jdbc, NewOwners people, HeldAccounts accounts, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<TeamMember> listMembers(long accountId) {
        return jdbc.sql("""
                SELECT person.id, person.staff_no, person.name, unit.name AS unit_name, team_member.duty, person.active
                FROM account.team_member
                    JOIN organization.person ON person.id = team_member.person_id
                    JOIN organization.unit ON unit.id = person.unit_id
                WHERE team_member.account_id = ? ORDER BY team_member.duty, person.name LIMIT 100""")
                .param(accountId)
                .query((row, number) -> new TeamMember(
                        row.getLong("id"),
                        row.getString("staff_no"),
                        row.getString("name"),
                        row.getString("unit_name"),
                        row.getString("duty"),
                        row.getBoolean("active")))
                .list();
    }

    /** @throws NotFound when the account may not be seen */
    @Transactional
    public Change<Boolean> add(long accountId, String person, String duty) {
        accounts.lock(List.of(accountId));
        if (!DUTIES.contains(duty)) {
            return Change.refused("duty", "account.problem.choice");
        }
        return switch (people.find("person", person)) {
            case Change.Refused<NewOwner>(List<FieldProblem> problems) -> new Change.Refused<>(problems);
            case Change.Done<NewOwner>(NewOwner found) -> new Change.Done<>(add(accountId, found, duty));
        };
    }

    private boolean add(long accountId, NewOwner person, String duty) {
        String insert = """
                INSERT INTO account.team_member (account_id, person_id, duty) VALUES (?, ?, ?) ON CONFLICT DO NOTHING""";
        boolean added = jdbc.sql(insert).params(accountId, person.id(), duty).update() == 1;
        if (added) {
            Map<String, String> member = Map.of("person", person.name(), "duty", duty);
            audit.recordOfAccount(accountId, "create", "teamMember", accountId, null, member);
            timeline.add(accountId, time.now(), "team", "account.timeline.teamAdded", List.of(person.name()));
        }
        return added;
    }

    /** The trail comes first: whoever leaves the team may not see the account any more. */
    @Transactional
    public void remove(long accountId, long personId, String duty) {
        accounts.lock(List.of(accountId));
        TeamMember member = listMembers(accountId).stream()
                .filter(one -> one.personId() == personId && one.duty().equals(duty))
                .findFirst()
                .orElseThrow(() -> new NotFound());
        audit.recordOfAccount(
                accountId, "delete", "teamMember", accountId, Map.of("person", member.name(), "duty", duty), null);
        timeline.add(accountId, time.now(), "team", "account.timeline.teamRemoved", List.of(member.name()));
        jdbc.sql("DELETE FROM account.team_member WHERE account_id = ? AND person_id = ? AND duty = ?")
                .params(accountId, personId, duty)
                .update();
    }
}
