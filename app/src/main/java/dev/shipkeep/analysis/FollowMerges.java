package dev.shipkeep.analysis;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets what is known of a shipper follow a merge of accounts, and come back when it is undone. */
@Component
class FollowMerges {

    private final JdbcClient jdbc;

    FollowMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountMerged merge) {
        call("SELECT analysis.take_over(?, ?)", merge.duplicateId(), merge.survivorId());
    }

    @EventListener
    void on(AccountMergeUndone undone) {
        call("SELECT analysis.give_back(?, ?)", undone.duplicateId(), undone.survivorId());
    }

    private void call(String function, long duplicate, long survivor) {
        jdbc.sql(function)
                .params(duplicate, survivor)
                .query((row, number) -> number)
                .list();
    }
}
