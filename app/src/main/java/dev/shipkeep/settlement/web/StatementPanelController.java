package dev.shipkeep.settlement.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.Statements;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The statements on the account page. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class StatementPanelController {

    private final Reader reader;

    StatementPanelController(Reader reader) {
        this.reader = reader;
    }

    /** Reads the account and its statements in one transaction, which then has the account in hand. */
    @Component("statementPanelReader")
    static class Reader {

        private static final int LISTED = 13;

        private final Accounts accounts;
        private final Statements statements;

        Reader(Accounts accounts, Statements statements) {
            this.accounts = accounts;
            this.statements = statements;
        }

        @Transactional(readOnly = true)
        public StatementPanelPage page(long accountId, Frame frame) {
            Account account = accounts.getAccount(accountId);
            List<Statement> newest = statements.listOfPayer(accountId, LISTED);
            return new StatementPanelPage(frame, account.code(), newest);
        }
    }

    @GetMapping("/accounts/{id}/panels/statements")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("settlement/panel", reader.page(id, frame));
    }
}
