package dev.shipkeep.deal.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealEntry;
import dev.shipkeep.deal.DealKeeper;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a deal, and changes what is said of one. */
@Controller
@Needs(Permission.DEAL_WRITE)
class DealFormController {

    private static final String ONE = DealListController.PATH + "/{id:\\d+}";

    private final Deals deals;
    private final DealKeeper keeper;
    private final Accounts accounts;

    DealFormController(Deals deals, DealKeeper keeper, Accounts accounts) {
        this.deals = deals;
        this.keeper = keeper;
        this.accounts = accounts;
    }

    /**
     * @param account id of the one that it is of; 0 to choose in the form
     * @param title what it is about, where that is known already
     */
    @GetMapping(DealListController.PATH + "/new")
    ModelAndView fresh(
            @RequestParam(defaultValue = "0") long account,
            @RequestParam(defaultValue = "") String title,
            Frame frame) {
        String code = account == 0 ? "" : accounts.getAccount(account).code();
        return Pages.show("deal/form", page(frame, null, DealForm.empty(code, title), FieldProblems.NONE));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        Deal deal = deals.getDeal(id);
        return Pages.show("deal/form", page(frame, deal, DealForm.of(deal), FieldProblems.NONE));
    }

    @PostMapping(DealListController.PATH)
    ModelAndView create(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        DealForm.Read read = DealForm.read(typed);
        String code = typed.getOrDefault("customer", "").strip();
        Account account = accounts.findAccountByShipperCode(code).orElse(null);
        if (account == null) {
            read.problems().add(FieldProblem.of("customer", "deal.problem.customer", code));
        }
        DealEntry entry = read.entry();
        return account == null || entry == null
                ? refuse(frame, null, typed, read.problems())
                : answer(keeper.create(account.id(), entry), null, typed, frame, response);
    }

    @PostMapping(ONE)
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        Deal deal = deals.getDeal(id);
        DealForm.Read read = DealForm.read(typed);
        DealEntry entry = read.entry();
        return entry == null
                ? refuse(frame, deal, typed, read.problems())
                : answer(keeper.change(id, version, entry), deal, typed, frame, response);
    }

    private ModelAndView answer(
            Change<Deal> change,
            @Nullable Deal before,
            Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Deal>(Deal deal) -> {
                Notices.leave(response, before == null ? "deal.created" : "deal.saved", deal.number());
                yield Pages.goTo(DealListController.PATH + "/" + deal.id());
            }
            case Change.Refused<Deal>(List<FieldProblem> problems) -> refuse(frame, before, typed, problems);
        };
    }

    private static ModelAndView refuse(
            Frame frame, @Nullable Deal deal, Map<String, String> typed, List<FieldProblem> problems) {
        return Pages.refuse("deal/form", page(frame, deal, typed, new FieldProblems(problems)));
    }

    private static DealFormPage page(
            Frame frame, @Nullable Deal deal, Map<String, String> typed, FieldProblems problems) {
        return new DealFormPage(frame, deal, typed, problems);
    }
}
