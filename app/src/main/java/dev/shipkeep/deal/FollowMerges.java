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

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountMerged merged) {
        jdbc.sql("UPDATE deal.deal SET account_id = ? WHERE account_id = ?")
                .params(merged.survivorId(), merged.duplicateId())
                .update();
    }

    @EventListener
    void on(AccountMergeUndone undone) {
        jdbc.sql("UPDATE deal.deal SET account_id = ? WHERE account_id = ? AND home_account_id = ?")
                .params(undone.duplicateId(), undone.survivorId(), undone.duplicateId())
                .update();
    }
}
