package dev.shipkeep.quote.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteKeeper;
import dev.shipkeep.quote.QuoteRule;
import dev.shipkeep.quote.QuoteSimulations;
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One quote: its discounts and, as they move, what they come to. */
@Controller
@Needs(Permission.QUOTE_READ)
class QuoteController {

    private final Quotes quotes;
    private final QuoteKeeper keeper;
    private final QuoteSimulations simulations;
    private final QuotePages pages;

    QuoteController(Quotes quotes, QuoteKeeper keeper, QuoteSimulations simulations, QuotePages pages) {
        this.quotes = quotes;
        this.keeper = keeper;
        this.simulations = simulations;
        this.pages = pages;
    }

    @GetMapping(QuoteWay.PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("quote/show", pages.quote(id, RuleForm.of(quotes.listRules(id)), FieldProblems.NONE, frame));
    }

    /** What the saved discounts come to or, where sliders are sent along, these. */
    @GetMapping(QuoteWay.PATH + "/{id:\\d+}/simulation")
    ModelAndView simulation(@PathVariable long id, @RequestParam Map<String, String> typed, Frame frame) {
        Quote quote = quotes.getQuote(id);
        boolean moved = typed.containsKey("off");
        List<QuoteRule> rules = moved ? RuleForm.of(typed).rules() : quotes.listRules(id);
        if (rules == null) {
            return Pages.show("quote/simulation", pages.misunderstood(quote, frame));
        }
        return Pages.show("quote/simulation", pages.simulation(quote, simulations.simulate(id, rules), moved, frame));
    }

    @Needs(Permission.QUOTE_WRITE)
    @PostMapping(QuoteWay.PATH + "/{id:\\d+}/proposal")
    ModelAndView update(
            @PathVariable long id, @RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        RuleForm form = RuleForm.of(typed);
        List<QuoteRule> rules = form.rules();
        Change<Quote> change =
                rules == null ? Change.refused("rules", "quote.problem.sliders") : keeper.propose(id, rules);
        return switch (change) {
            case Change.Done<Quote>(Quote quote) -> {
                Notices.leave(response, "quote.saved", quote.number());
                yield Pages.goTo(QuoteWay.PATH + "/" + id);
            }
            case Change.Refused<Quote>(List<FieldProblem> problems) ->
                Pages.refuse("quote/show", pages.quote(id, form, new FieldProblems(problems), frame));
        };
    }
}
