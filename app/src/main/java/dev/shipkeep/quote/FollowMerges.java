package dev.shipkeep.quote;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotes go with the account that they were made for. */
@Component
class FollowMerges {

    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountMerged merged) {
        jdbc.sql("UPDATE quote.quote SET account_id = ? WHERE account_id = ?")
                .params(merged.survivorId(), merged.duplicateId())
                .update();
    }

    @EventListener
    void on(AccountMergeUndone undone) {
        jdbc.sql("UPDATE quote.quote SET account_id = ? WHERE account_id = ? AND home_account_id = ?")
                .params(undone.duplicateId(), undone.survivorId(), undone.duplicateId())
                .update();
    }
}
