package dev.shipkeep.receivable.ledger;

import dev.shipkeep.account.AccountMergeUndone;
import dev.shipkeep.account.AccountMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a duplicate owed is owed by its survivor, in the transaction that merges them; an undo gives back what was posted for
 * the duplicate. Amounts never change: only the payer of the rows follows.
 */
@Component
class FollowMerges {

    private static final List<String> ROWS_OF_ENTRIES = List.of(
            "UPDATE receivable.allocation row SET payer_id = entry.payer_id FROM receivable.ledger_entry entry"
                    + " WHERE entry.id = row.credit_id AND row.payer_id <> entry.payer_id AND row.payer_id = ?",
            "UPDATE receivable.payment row SET payer_id = entry.payer_id FROM receivable.ledger_entry entry"
                    + " WHERE entry.id = row.entry_id AND row.payer_id <> entry.payer_id AND row.payer_id = ?",
            "UPDATE receivable.cod_batch row SET payer_id = entry.payer_id FROM receivable.ledger_entry entry"
                    + " WHERE entry.kind = 'COD_COLLECTED' AND entry.subject_id = row.id"
                    + " AND row.payer_id <> entry.payer_id AND row.payer_id = ?",
            "UPDATE receivable.reminder row SET payer_id = entry.payer_id FROM receivable.ledger_entry entry"
                    + " WHERE entry.id = row.entry_id AND row.payer_id <> entry.payer_id AND row.payer_id = ?");

    private final JdbcClient jdbc;
    private final Ledger ledger;

    FollowMerges(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountMerged merged) {
        lock(merged.survivorId(), merged.duplicateId());
        jdbc.sql("UPDATE receivable.ledger_entry SET payer_id = ? WHERE payer_id = ?")
                .params(merged.survivorId(), merged.duplicateId())
                .update();
        ROWS_OF_ENTRIES.forEach(
                follow -> jdbc.sql(follow).param(merged.duplicateId()).update());
        jdbc.sql("UPDATE receivable.cod_parcel SET payer_id = ? WHERE payer_id = ? AND batch_id IS NULL")
                .params(merged.survivorId(), merged.duplicateId())
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountMergeUndone undone) {
        lock(undone.survivorId(), undone.duplicateId());
        takeBackBetween(undone.survivorId(), undone.duplicateId());
        jdbc.sql("UPDATE receivable.ledger_entry SET payer_id = home_payer_id WHERE payer_id = ? AND home_payer_id = ?")
                .params(undone.survivorId(), undone.duplicateId())
                .update();
        ROWS_OF_ENTRIES.forEach(
                follow -> jdbc.sql(follow).param(undone.survivorId()).update());
        String giveBack = """
                UPDATE receivable.cod_parcel SET payer_id = account_id
                WHERE payer_id = ? AND account_id = ? AND batch_id IS NULL""";
        jdbc.sql(giveBack).params(undone.survivorId(), undone.duplicateId()).update();
    }

    private void lock(long first, long second) {
        ledger.lock(Math.min(first, second));
        ledger.lock(Math.max(first, second));
    }

    /** What the money of one paid of the other's is open again when they part. */
    private void takeBackBetween(long survivorId, long duplicateId) {
        List<Long> credits = jdbc.sql("""
                SELECT DISTINCT credit.id FROM receivable.allocation given
                    JOIN receivable.ledger_entry debit ON debit.id = given.debit_id
                    JOIN receivable.ledger_entry credit ON credit.id = given.credit_id
                WHERE given.payer_id = ?
                  AND (debit.home_payer_id = ?) <> (credit.home_payer_id = ?)""")
                .params(survivorId, duplicateId, duplicateId)
                .query(Long.class)
                .list();
        for (long credit : credits) {
            ledger.listAllocations(credit).stream()
                    .filter(allocation -> isBetween(allocation, duplicateId))
                    .forEach(allocation -> ledger.takeBack(allocation, "MERGE_UNDONE"));
        }
    }

    private boolean isBetween(Allocation allocation, long duplicateId) {
        String homes = """
                SELECT (debit.home_payer_id = ?) <> (credit.home_payer_id = ?)
                FROM receivable.ledger_entry debit, receivable.ledger_entry credit
                WHERE debit.id = ? AND credit.id = ?""";
        return jdbc.sql(homes)
                .params(duplicateId, duplicateId, allocation.debitId(), allocation.creditId())
                .query(Boolean.class)
                .single();
    }
}
