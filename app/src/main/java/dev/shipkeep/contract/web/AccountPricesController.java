package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.agreement.ContractRegister;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.words.Trials;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What holds for one account. */
@Controller
@Needs(Permission.PRICE_READ)
class AccountPricesController {

    private final Accounts accounts;
    private final CustomerPrices prices;
    private final ContractRegister contracts;
    private final Precedences precedences;
    private final BusinessTime time;

    AccountPricesController(
            Accounts accounts,
            CustomerPrices prices,
            ContractRegister contracts,
            Precedences precedences,
            BusinessTime time) {
        this.accounts = accounts;
        this.prices = prices;
        this.contracts = contracts;
        this.precedences = precedences;
        this.time = time;
    }

    @GetMapping("/accounts/{id}/prices")
    ModelAndView show(@PathVariable long id, Frame frame) {
        Account account = accounts.getAccount(id);
        return Pages.show(
                "contract/accountPrices",
                new AccountPricesPage(
                        frame,
                        account,
                        precedences.today(account, frame),
                        prices.listOfAccount(id),
                        contracts.listOfAccount(id),
                        time.today()));
    }

    /** A parcel tried by all prices that hold for the account on the parcel's day. */
    @GetMapping("/accounts/{id}/prices/trial")
    ModelAndView trial(@PathVariable long id, @RequestParam Map<String, String> sent, Frame frame) {
        Account account = accounts.getAccount(id);
        LocalDate day = Objects.requireNonNullElse(Trials.day(sent.get("day")), time.today());
        Precedence precedence = precedences.on(account, day, sent, frame);
        return Pages.show("contract/trial", new AccountTrialPage(frame, account, precedence));
    }
}
