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
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves a quote on its way. */
@Controller
@Needs(Permission.QUOTE_WRITE)
class QuoteStateController {

    private static final String ONE = QuoteWay.PATH + "/{id:\\d+}";

    private final QuoteWay way;
    private final Quotes quotes;
    private final QuotePages pages;

    QuoteStateController(QuoteWay way, Quotes quotes, QuotePages pages) {
        this.way = way;
        this.quotes = quotes;
        this.pages = pages;
    }

    @PostMapping(ONE + "/submission")
    ModelAndView submit(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.submit(id), id, "quote.submitted", frame, response);
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.withdraw(id), id, "quote.withdrawn", frame, response);
    }

    @PostMapping(ONE + "/revision")
    ModelAndView revise(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.revise(id), id, "quote.revised", frame, response);
    }

    @PostMapping(ONE + "/dispatch")
    ModelAndView send(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.send(id), id, "quote.sent", frame, response);
    }

    /** Needs the right to make customers' prices, as it makes one. */
    @Needs(Permission.CONTRACT_WRITE)
    @PostMapping(ONE + "/acceptance")
    ModelAndView accept(@PathVariable long id, Frame frame, HttpServletResponse response) {
        return answer(way.accept(id), id, "quote.accepted", frame, response);
    }

    @PostMapping(ONE + "/loss")
    ModelAndView lose(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        return answer(way.lose(id, reason), id, "quote.lost", frame, response);
    }

    private ModelAndView answer(
            Change<Quote> change, long id, String notice, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Quote>(Quote quote) -> {
                Notices.leave(response, notice, quote.number());
                yield Pages.goTo(QuoteWay.PATH + "/" + id);
            }
            case Change.Refused<Quote>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "quote/show",
                        pages.quote(id, RuleForm.of(quotes.listRules(id)), new FieldProblems(problems), frame));
        };
    }
}
