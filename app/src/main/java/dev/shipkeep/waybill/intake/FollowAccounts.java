package dev.shipkeep.waybill.intake;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import dev.shipkeep.account.AccountMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parcels and facts follow their accounts, in the transaction that moves, merges or parts them. The rule that it keeps: a
 * parcel belongs to the account that its shipper code leads to.
 */
@Component
class FollowAccounts {

    private final JdbcClient jdbc;
    private final JdbcOperations connections;
    private final AccountFacts facts;

    FollowAccounts(JdbcClient jdbc, JdbcOperations connections, AccountFacts facts) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.facts = facts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountMoved moved) {
        withWholeSight(() -> {
            facts.takeFromUnit(moved.accountId(), moved.oldUnitId(), moved.currency());
            facts.giveToUnit(moved.accountId(), moved.newUnitId(), moved.currency());
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountMerged merged) {
        followCodes(merged.duplicateId(), merged.survivorId());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountMergeUndone undone) {
        followCodes(undone.survivorId(), undone.duplicateId());
    }

    private void followCodes(long fromId, long toId) {
        withWholeSight(() -> facts.recountAround(List.of(fromId, toId), () -> moveParcels(fromId, toId)));
    }

    private void moveParcels(long fromId, long toId) {
        jdbc.sql("""
                WITH moved AS (
                    UPDATE waybill.waybill SET account_id = :to
                    FROM account.shipper_code
                    WHERE waybill.account_id = :from AND shipper_code.id = waybill.shipper_code_id
                      AND shipper_code.account_id = :to
                    RETURNING waybill.waybill_no
                ), numbers AS (
                    UPDATE waybill.waybill_number SET account_id = :to
                    FROM moved WHERE waybill_number.waybill_no = moved.waybill_no
                )
                UPDATE waybill.waybill_event SET account_id = :to
                FROM moved WHERE waybill_event.waybill_no = moved.waybill_no""").param("from", fromId).param("to", toId).update();
    }

    private void withWholeSight(Runnable work) {
        jdbc.sql(FactsLock.TAKE).query(row -> {});
        ConnectionCallback<Boolean> widened = connection -> {
            WholeSight sight = WholeSight.open(connection);
            work.run();
            sight.close();
            return true;
        };
        connections.execute(widened);
    }
}
