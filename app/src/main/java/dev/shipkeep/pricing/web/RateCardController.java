package dev.shipkeep.pricing.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.pricing.CardKeeper;
import dev.shipkeep.pricing.CardKind;
import dev.shipkeep.pricing.RateCards;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rate cards. */
@Controller
@Needs(Permission.PRICE_READ)
class RateCardController {

    static final String PATH = "/rate-cards";

    private final RateCards cards;
    private final CardKeeper keeper;
    private final SheetExport export;
    private final BusinessTime time;

    RateCardController(RateCards cards, CardKeeper keeper, SheetExport export, BusinessTime time) {
        this.cards = cards;
        this.keeper = keeper;
        this.export = export;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show(
                "pricing/list", CardListPage.of(frame, cards.listCards(), cards.listVersions(), time.today()));
    }

    @Needs(Permission.PRICE_WRITE)
    @GetMapping(PATH + "/new")
    ModelAndView form(Frame frame) {
        Card empty = new Card(0, "", "", CardKind.PRICE, "", "CNY", false);
        return Pages.show("pricing/form", new CardFormPage(frame, empty, FieldProblems.NONE));
    }

    @Needs(Permission.PRICE_WRITE)
    @PostMapping(PATH)
    ModelAndView create(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "PRICE") String kind,
            @RequestParam(defaultValue = "") String carrier,
            @RequestParam(defaultValue = "CNY") String currency,
            @RequestParam(defaultValue = "false") boolean general,
            Frame frame,
            HttpServletResponse response) {
        CardKind typedKind = kind.equals(CardKind.COST.name()) ? CardKind.COST : CardKind.PRICE;
        String typedCurrency = currency.strip().toUpperCase(Locale.ROOT);
        Card typed = new Card(0, code.strip(), name.strip(), typedKind, carrier.strip(), typedCurrency, general);
        return switch (keeper.create(typed)) {
            case Change.Done<Card>(Card card) -> {
                Notices.leave(response, "pricing.card.created", card.name());
                yield Pages.goTo(PATH + "/" + card.id());
            }
            case Change.Refused<Card>(List<FieldProblem> problems) ->
                Pages.refuse("pricing/form", new CardFormPage(frame, typed, new FieldProblems(problems)));
        };
    }

    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        Card card = cards.getCard(id);
        return Pages.show(
                "pricing/card",
                new CardPage(frame, card, cards.listVersions(id), time.today(), CardPage.Upload.empty(time.today())));
    }

    /** A sheet to begin with, in the person's language. */
    @GetMapping(PATH + "/template.xlsx")
    void template(Frame frame, HttpServletResponse response) throws IOException {
        export.writeTemplate(frame, response);
    }
}
