package dev.shipkeep.receivable.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.credit.CreditUses;
import dev.shipkeep.receivable.ledger.Book;
import dev.shipkeep.receivable.ledger.Ledger;
import dev.shipkeep.receivable.payment.PaymentRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what is shown of one payer. */
@Component
class PayerPages {

    private static final int PAYMENTS = 20;
    private static final int ENTRIES = 200;

    private final Accounts accounts;
    private final CreditUses uses;
    private final CreditHolds holds;
    private final Ledger ledger;
    private final PaymentRegister payments;

    PayerPages(Accounts accounts, CreditUses uses, CreditHolds holds, Ledger ledger, PaymentRegister payments) {
        this.accounts = accounts;
        this.uses = uses;
        this.holds = holds;
        this.ledger = ledger;
        this.payments = payments;
    }

    @Transactional(readOnly = true)
    public PayerPage page(long accountId, Frame frame) {
        Account account = accounts.getAccount(accountId);
        return new PayerPage(
                frame,
                account,
                uses.of(account),
                holds.findHold(accountId).orElse(null),
                holds.listEvents(accountId),
                ledger.listOpenDebits(accountId, Book.FREIGHT),
                ledger.listNewest(accountId, Book.FREIGHT, ENTRIES),
                ledger.balanceFen(accountId, Book.COD),
                payments.listOf(accountId, PAYMENTS));
    }
}
