package dev.shipkeep.deal;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Person;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.page.Change;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives deals to other people: one, some, or all that somebody leaves behind. */
@Component
public class DealHandovers {

    /** As many as one transaction should hold. */
    public static final int MOST_AT_ONCE = 2_000;

    private static final int PROPOSED = 3;

    private final JdbcClient jdbc;
    private final DealRepository deals;
    private final DealFilter filter;
    private final People people;
    private final DealLog log;

    DealHandovers(JdbcClient jdbc, DealRepository deals, DealFilter filter, People people, DealLog log) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.filter = filter;
        this.people = people;
        this.log = log;
    }

    /** Somebody who could take a deal. */
    public record Candidate(String staffNo, String name, long openDeals) {}

    /** People around an account who work on deals, those with the fewest open ones first. */
    @Transactional(readOnly = true)
    public List<Candidate> listCandidates(Deal deal) {
        return jdbc.sql("""
                SELECT person.staff_no, person.name,
                       (SELECT count(*) FROM deal.deal WHERE owner_id = person.id AND state = 'OPEN') AS open_deals
                FROM organization.person
                    JOIN organization.unit ON unit.id = person.unit_id
                    JOIN organization.unit home ON home.path <@ unit.path
                    JOIN account.account ON account.unit_id = home.id
                WHERE account.id = :account AND person.active AND person.id <> :owner
                    AND EXISTS (SELECT FROM organization.person_role JOIN organization.role ON code = role_code
                        WHERE person_id = person.id AND 'DEAL_WRITE' = ANY (permissions)
                            AND code <> 'administrator')
                ORDER BY open_deals, nlevel(unit.path) DESC, person.id LIMIT :limit""")
                .param("account", deal.accountId())
                .param("owner", deal.owner().id())
                .param("limit", PROPOSED)
                .query(Candidate.class)
                .list();
    }

    /** Those of some deals that may be seen; none when the person is unknown or has left. */
    @Transactional
    public Change<Integer> give(Collection<Long> ids, String staffNo) {
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            return Change.refused("id", "deal.problem.chosen", MOST_AT_ONCE);
        }
        Person person = people.findByStaffNo(staffNo.strip()).orElse(null);
        if (person == null || !person.active()) {
            return Change.refused("owner", "deal.problem.owner", staffNo);
        }
        ids.stream().sorted().forEach(id -> give(id, person));
        return new Change.Done<>(ids.size());
    }

    /** All that a list has. */
    @Transactional
    public Change<Integer> giveAll(ListAddress address, String staffNo) {
        Where where = filter.where(address);
        List<Long> ids = where.bind(jdbc.sql(
                        "SELECT deal.id" + Deals.FROM + where.sql() + " ORDER BY deal.id LIMIT " + (MOST_AT_ONCE + 1)))
                .query(Long.class)
                .list();
        return give(ids, staffNo);
    }

    private void give(long id, Person person) {
        Deal before = deals.lock(id).orElseThrow(NotFound::new);
        if (before.owner().id() != person.id()) {
            deals.setOwner(id, new Deal.Owner(person.id(), person.name()));
            Deal after = deals.find(id).orElseThrow(NotFound::new);
            log.changed("handOver", before, after);
            log.tell(after, "deal.timeline.handedOver", person.name());
        }
    }
}
