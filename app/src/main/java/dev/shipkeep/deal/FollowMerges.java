package dev.shipkeep.deal;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deals go with the account that they were begun with. */
@Component
class FollowMerges {

    private final JdbcClient jdbc;

    private static final String PLACE = """
            account_id = account.id, unit_id = account.unit_id, org_path = account.org_path
            FROM account.account WHERE account.id = ?""";

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountMerged merged) {
        jdbc.sql("UPDATE deal.deal SET " + PLACE + " AND account_id = ?")
                .params(merged.survivorId(), merged.duplicateId())
                .update();
    }

    @EventListener
    void on(AccountMergeUndone undone) {
        jdbc.sql("UPDATE deal.deal SET " + PLACE + " AND account_id = ? AND home_account_id = ?")
                .params(undone.duplicateId(), undone.survivorId(), undone.duplicateId())
                .update();
    }
}
