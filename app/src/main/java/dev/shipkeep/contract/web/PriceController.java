package dev.shipkeep.contract.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.contract.price.CustomerPrices;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prices of customers, groups, classes and campaigns. */
@Controller
@Needs(Permission.PRICE_READ)
class PriceController {

    static final String PATH = "/prices";

    private final CustomerPrices prices;
    private final PriceForms forms;
    private final PricePages pages;
    private final Accounts accounts;
    private final BusinessTime time;

    PriceController(CustomerPrices prices, PriceForms forms, PricePages pages, Accounts accounts, BusinessTime time) {
        this.prices = prices;
        this.forms = forms;
        this.pages = pages;
        this.accounts = accounts;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam Map<String, String> sent, Frame frame) {
        ListAddress address = ListAddress.of(PATH, sent, CustomerPrices.PARAMETERS);
        return Pages.show(
                "contract/priceList",
                new PriceListPage(frame, address, prices.list(address, time.today()), time.today()));
    }

    /** @param account id of the account that it is to be for */
    @Needs(Permission.CONTRACT_WRITE)
    @GetMapping(PATH + "/new")
    ModelAndView form(@RequestParam(defaultValue = "0") String account, Frame frame) {
        String code = account.matches("\\d{1,18}")
                ? accounts.findAccount(Long.parseLong(account))
                        .map(Account::code)
                        .orElse("")
                : "";
        return Pages.show("contract/priceForm", forms.page(null, forms.empty(code), List.of(), frame));
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH)
    ModelAndView create(@RequestParam MultiValueMap<String, String> sent, Frame frame, HttpServletResponse response) {
        return save(null, sent, frame, response);
    }

    @Needs(Permission.CONTRACT_WRITE)
    @GetMapping(PATH + "/{id:\\d+}/form")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        return Pages.show("contract/priceForm", forms.page(id, forms.of(id), List.of(), frame));
    }

    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(PATH + "/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            HttpServletResponse response) {
        prices.getPrice(id);
        return save(id, sent, frame, response);
    }

    /** Asked for other zones or for more rows, the form comes back with what was typed. */
    private ModelAndView save(
            @Nullable Long id, MultiValueMap<String, String> sent, Frame frame, HttpServletResponse response) {
        PriceForm form = PriceForm.sent(sent).compact();
        if (sent.containsKey("again")) {
            return Pages.show("contract/priceForm", forms.page(id, form, List.of(), frame));
        }
        return switch (forms.save(id, form)) {
            case Change.Done<CustomerPrice>(CustomerPrice price) -> {
                Notices.leave(response, "contract.price.saved", price.code());
                yield Pages.goTo(PATH + "/" + price.id());
            }
            case Change.Refused<CustomerPrice>(List<FieldProblem> problems) ->
                Pages.refuse("contract/priceForm", forms.page(id, form, problems, frame));
        };
    }

    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("contract/price", pages.page(id, List.of(), frame));
    }
}
