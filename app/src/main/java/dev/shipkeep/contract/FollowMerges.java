package dev.shipkeep.contract;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.contract.terms.WideSight;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets contracts and prices follow a merge of accounts. Where both were under contract on a day the survivor's counts, and
 * the duplicate's stays where it was.
 */
@Component
class FollowMerges {

    private final JdbcClient jdbc;
    private final WideSight sight;

    FollowMerges(JdbcClient jdbc, WideSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @EventListener
    void on(AccountMerged merge) {
        sight.with(() -> isFree(merge) ? take(merge.duplicateId(), merge.survivorId()) : 0);
    }

    private boolean isFree(AccountMerged merge) {
        return jdbc.sql("""
                SELECT NOT EXISTS (
                    SELECT FROM contract.cover AS own JOIN contract.cover AS other
                        ON daterange(own.valid_from, own.valid_through, '[]')
                            && daterange(other.valid_from, other.valid_through, '[]')
                    WHERE own.account_id = ? AND own.in_force AND other.account_id = ? AND other.in_force)""")
                .params(merge.survivorId(), merge.duplicateId())
                .query(Boolean.class)
                .single();
    }

    private int take(long duplicate, long survivor) {
        int moved = jdbc.sql("UPDATE contract.contract SET payer_id = ? WHERE payer_id = ?")
                .params(survivor, duplicate)
                .update();
        moved += jdbc.sql("UPDATE contract.cover SET account_id = ? WHERE account_id = ?")
                .params(survivor, duplicate)
                .update();
        moved += jdbc.sql("UPDATE contract.price SET account_id = ? WHERE account_id = ?")
                .params(survivor, duplicate)
                .update();
        return moved + alignPayers();
    }

    @EventListener
    void on(AccountMergeUndone undone) {
        sight.with(() -> giveBack(undone.duplicateId(), undone.survivorId()));
    }

    private int giveBack(long duplicate, long survivor) {
        int moved = jdbc.sql("UPDATE contract.contract SET payer_id = ? WHERE payer_id = ? AND home_payer_id = ?")
                .params(duplicate, survivor, duplicate)
                .update();
        moved += jdbc.sql("UPDATE contract.cover SET account_id = ? WHERE account_id = ? AND home_account_id = ?")
                .params(duplicate, survivor, duplicate)
                .update();
        moved += jdbc.sql("UPDATE contract.price SET account_id = ? WHERE account_id = ? AND home_account_id = ?")
                .params(duplicate, survivor, duplicate)
                .update();
        return moved + alignPayers();
    }

    private int alignPayers() {
        return jdbc.sql("""
                UPDATE contract.cover SET payer_id = contract.payer_id FROM contract.contract
                WHERE contract.id = contract_id AND cover.payer_id <> contract.payer_id""").update();
    }
}
