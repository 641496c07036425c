package dev.shipkeep.quote.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Quotes: all that somebody sees, and those of one account. */
@Controller
@Needs(Permission.QUOTE_READ)
class QuoteListController {

    private static final int IN_PANEL = 8;

    private final Quotes quotes;
    private final Accounts accounts;
    private final BusinessTime time;

    QuoteListController(Quotes quotes, Accounts accounts, BusinessTime time) {
        this.quotes = quotes;
        this.accounts = accounts;
        this.time = time;
    }

    @GetMapping(QuoteWay.PATH)
    ModelAndView index(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(QuoteWay.PATH, parameters, Quotes.PARAMETERS);
        return Pages.show(
                "quote/list",
                new QuoteListPage(
                        frame,
                        address,
                        quotes.list(address),
                        quotes.totals(address),
                        quotes.listCards(),
                        time.today()));
    }

    @GetMapping("/accounts/{id}/panels/quotes")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        Account account = accounts.getAccount(id);
        return Pages.show("quote/panel", new QuotePanelPage(frame, account, quotes.listOfAccount(id, IN_PANEL)));
    }
}
