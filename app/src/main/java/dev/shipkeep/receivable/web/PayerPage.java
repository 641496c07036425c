package dev.shipkeep.receivable.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.core.measure.Proportion;
import dev.shipkeep.core.receivable.AgeBand;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.credit.CreditUse;
import dev.shipkeep.receivable.credit.HoldEvent;
import dev.shipkeep.receivable.ledger.Entry;
import dev.shipkeep.receivable.payment.Payment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one payer owes.
 *
 * @param hold in force; null for none
 * @param events history of the credit, newest first
 * @param items open ones, oldest due first
 * @param entries of the ledger, newest first
 * @param collectedBalanceFen of the book of collected money: less than zero is what we hold for the payer
 */
public record PayerPage(
        Frame frame,
        Account account,
        CreditUse use,
        @Nullable HoldEvent hold,
        List<HoldEvent> events,
        List<Entry> items,
        List<Entry> entries,
        long collectedBalanceFen,
        List<Payment> payments) {

    private static final int PANEL_PAYMENTS = 3;
    private static final int WHOLE_PERCENT = 100;

    public boolean isEmpty() {
        return entries.isEmpty() && collectedBalanceFen == 0;
    }

    public boolean mayWrite() {
        return frame.may(Permission.PAYMENT_WRITE);
    }

    public String money(long fen) {
        return frame.money(fen, account.currency());
    }

    public List<AgeBand> bands() {
        return List.of(AgeBand.values());
    }

    public long fen(AgeBand band) {
        return use.owed().ageing().fen(band);
    }

    /** Of what is open, in whole percent, for the width of a bar. */
    public int percent(AgeBand band) {
        long open = use.owed().ageing().openFen();
        return open == 0 ? 0 : Proportion.floorBasisPoints(fen(band), open) / WHOLE_PERCENT;
    }

    public List<Payment> lastPayments() {
        return payments.stream().limit(PANEL_PAYMENTS).toList();
    }

    public long overdueDays() {
        return use.owed().overdueDays(use.asOf());
    }

    public long overdueDays(Entry item) {
        return AgeBand.overdueDays(item.dueDay(), use.asOf());
    }

    /** What we hold for the payer of money collected from consignees. */
    public long collectedFen() {
        return -collectedBalanceFen;
    }
}
