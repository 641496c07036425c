package dev.shipkeep.deal;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.SignedIn;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may own a deal: whoever works here, may change deals, and sees the customer. */
@Component
@Transactional(readOnly = true)
public class DealOwners {

    /** Of {@code person}: works here and may change deals. */
    static final String ABLE = """
            person.active AND EXISTS (SELECT FROM organization.person_role JOIN organization.role ON code = role_code
                WHERE person_id = person.id AND 'DEAL_WRITE' = ANY (permissions))""";

    /** Of {@code person} at {@code unit}: sees {@code account}, as its policy says for whoever asks. */
    static final String SEES = """
            (unit.path @> account.org_path AND EXISTS (
                    SELECT FROM organization.person_role JOIN organization.role ON code = role_code
                    WHERE person_id = person.id AND subtree)
                OR account.owner_id = person.id
                OR EXISTS (SELECT FROM account.team_member
                    WHERE team_member.account_id = account.id AND team_member.person_id = person.id))""";

    private final JdbcClient jdbc;

    DealOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Deal.Owner> find(String staffNo) {
        return jdbc.sql("SELECT person.id, person.name FROM organization.person WHERE staff_no = ? AND " + ABLE)
                .param(staffNo.strip())
                .query(Deal.Owner.class)
                .optional();
    }

    public boolean sees(Deal.Owner owner, long accountId) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT FROM organization.person JOIN organization.unit ON unit.id = unit_id CROSS JOIN account.account
                    WHERE person.id = ? AND account.id = ? AND %s)""".formatted(SEES))
                .params(owner.id(), accountId)
                .query(Boolean.class)
                .single();
    }

    /** Name of a customer, among those of some deals, whom the owner to be does not see. */
    Optional<String> findUnseen(Deal.Owner owner, Collection<Long> deals) {
        return jdbc.sql("""
                SELECT account.name
                FROM deal.deal JOIN account.account ON account.id = account_id
                    CROSS JOIN organization.person JOIN organization.unit ON unit.id = person.unit_id
                WHERE deal.id = ANY (?) AND person.id = ? AND NOT %s
                ORDER BY deal.id LIMIT 1""".formatted(SEES))
                .params(deals.toArray(Long[]::new), owner.id())
                .query(String.class)
                .optional();
    }

    /** The account's owner where that is somebody who may own deals, else whoever acts. */
    public Deal.Owner ofAccount(long accountId) {
        SignedIn acting = Acting.get();
        return jdbc.sql("""
                SELECT person.id, person.name FROM account.account JOIN organization.person ON person.id = owner_id
                WHERE account.id = ? AND %s""".formatted(ABLE))
                .param(accountId)
                .query(Deal.Owner.class)
                .optional()
                .orElseGet(() -> new Deal.Owner(acting.id(), acting.name()));
    }
}
