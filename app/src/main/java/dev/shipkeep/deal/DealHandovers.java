package dev.shipkeep.deal;

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
    private final DealOwners owners;
    private final DealLog log;

    DealHandovers(JdbcClient jdbc, DealRepository deals, DealFilter filter, DealOwners owners, DealLog log) {
        this.jdbc = jdbc;
        this.deals = deals;
        this.filter = filter;
        this.owners = owners;
        this.log = log;
    }

    /** Somebody who could take a deal. */
    public record Candidate(String staffNo, String name, long openDeals) {}

    /** People around an account who could own its deals: those whose work the step is, then those with the fewest open ones. */
    @Transactional(readOnly = true)
    public List<Candidate> listCandidates(Deal deal) {
        return jdbc.sql("""
                SELECT person.staff_no, person.name,
                       (SELECT count(*) FROM deal.deal WHERE owner_id = person.id AND state = 'OPEN') AS open_deals
                FROM organization.person
                    JOIN organization.unit ON unit.id = person.unit_id
                    JOIN organization.unit home ON home.path <@ unit.path
                    JOIN account.account ON account.unit_id = home.id
                WHERE account.id = :account AND person.id <> :owner AND %s AND %s
                    AND NOT EXISTS (SELECT FROM organization.person_role
                        WHERE person_id = person.id AND role_code = 'administrator')
                ORDER BY (SELECT count(*) FROM organization.person_role JOIN deal.step ON role_code = owner_role
                          WHERE person_id = person.id AND position = :step) DESC,
                    open_deals, nlevel(unit.path) DESC, person.id LIMIT :limit""".formatted(DealOwners.ABLE, DealOwners.SEES))
                .param("account", deal.accountId())
                .param("owner", deal.owner().id())
                .param("step", deal.step())
                .param("limit", PROPOSED)
                .query(Candidate.class)
                .list();
    }

    /** Deals that may be seen, with the visits that their owners still planned; none to whoever may not own them. */
    @Transactional
    public Change<Integer> give(Collection<Long> ids, String staffNo) {
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
            return Change.refused("id", "deal.problem.chosen", MOST_AT_ONCE);
        }
        Deal.Owner owner = owners.find(staffNo).orElse(null);
        if (owner == null) {
            return Change.refused("owner", "deal.problem.owner", staffNo);
        }
        String unseen = owners.findUnseen(owner, ids).orElse(null);
        if (unseen != null) {
            return Change.refused("owner", "deal.problem.ownerAway", owner.name(), unseen);
        }
        ids.stream().sorted().forEach(id -> give(id, owner));
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

    private void give(long id, Deal.Owner owner) {
        Deal before = deals.lock(id).orElseThrow(NotFound::new);
        if (before.owner().id() != owner.id()) {
            deals.setOwner(id, owner);
            deals.handOverVisits(id, before.owner(), owner);
            Deal after = deals.find(id).orElseThrow(NotFound::new);
            log.changed("handOver", before, after);
            log.tell(after, "deal.timeline.handedOver", owner.name());
        }
    }
}
