package dev.shipkeep.deal.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.file.ExcelDownload;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Deals: all that somebody sees, as a page and as a sheet, and those of one account. */
@Controller
@Needs(Permission.DEAL_READ)
class DealListController {

    static final String PATH = "/deals";

    private static final int IN_PANEL = 8;
    private static final int MOST_EXPORTED = 50_000;

    private final Deals deals;
    private final DealVocabulary vocabulary;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    DealListController(
            Deals deals, DealVocabulary vocabulary, Accounts accounts, Audit audit, TransactionTemplate transaction) {
        this.deals = deals;
        this.vocabulary = vocabulary;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping(PATH)
    ModelAndView index(@RequestParam Map<String, String> parameters, Frame frame) {
        ListAddress address = ListAddress.of(PATH, parameters, Deals.PARAMETERS);
        DealWords words = vocabulary.in(frame);
        return Pages.show(
                "deal/list",
                new DealListPage(words, address, deals.list(address), deals.totals(address), FieldProblems.NONE));
    }

    @GetMapping(PATH + "/export")
    @Needs(Permission.EXPORT)
    void export(@RequestParam Map<String, String> parameters, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.DEAL_READ)) {
            throw new NotAllowed();
        }
        ListAddress address = ListAddress.of(PATH, parameters, Deals.PARAMETERS);
        transaction.executeWithoutResult(
                status -> audit.record("export", "deal", 0, null, Map.of("filter", address.query())));
        DealWords words = vocabulary.in(frame);
        List<String> titles = Stream.of(
                        "deal",
                        "title",
                        "customer",
                        "state",
                        "step",
                        "age",
                        "begunOn",
                        "stepSince",
                        "decidedOn",
                        "owner",
                        "parcels",
                        "currency",
                        "revenue",
                        "margin",
                        "probability",
                        "competitor",
                        "source",
                        "nextAction",
                        "nextOn")
                .map(column -> frame.say("deal.column." + column))
                .toList();
        try (ExcelDownload download = ExcelDownload.start(response, frame.say("deal.title") + ".xlsx", titles)) {
            for (Deal deal : deals.listAll(address, MOST_EXPORTED)) {
                download.row(cells(words, deal));
            }
        }
    }

    private static List<Object> cells(DealWords words, Deal deal) {
        return List.of(
                deal.number(),
                deal.title(),
                deal.accountName(),
                words.state(deal),
                words.step(deal),
                words.age(deal),
                BusinessTime.dayOf(deal.madeAt()),
                BusinessTime.dayOf(deal.stepSince()),
                decidedOn(deal),
                deal.owner().name(),
                deal.entry().parcels(),
                deal.currency(),
                words.yuan(deal.entry().revenueFen()),
                words.yuan(deal.entry().marginFen()),
                words.probability(deal),
                deal.entry().competitor(),
                words.source(deal),
                deal.entry().nextAction(),
                Objects.toString(deal.entry().nextOn(), ""));
    }

    private static Object decidedOn(Deal deal) {
        Instant at = deal.lostAt() == null ? deal.wonAt() : deal.lostAt();
        return at == null ? "" : BusinessTime.dayOf(at);
    }

    @GetMapping("/accounts/{id}/panels/deals")
    ModelAndView panel(@PathVariable long id, Frame frame) {
        Account account = accounts.getAccount(id);
        DealWords words = vocabulary.in(frame);
        return Pages.show("deal/panel", new DealPanelPage(words, account, deals.listOfAccount(id, IN_PANEL)));
    }
}
