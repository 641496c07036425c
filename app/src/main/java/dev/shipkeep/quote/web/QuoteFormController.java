package dev.shipkeep.quote.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.account.Accounts;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteEntry;
import dev.shipkeep.quote.QuoteKeeper;
import dev.shipkeep.quote.QuoteWay;
import dev.shipkeep.quote.Quotes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Makes a quote, and changes what a draft says besides its discounts. */
@Controller
@Needs(Permission.QUOTE_WRITE)
class QuoteFormController {

    private final Quotes quotes;
    private final QuoteKeeper keeper;
    private final QuoteForm form;
    private final Accounts accounts;

    QuoteFormController(Quotes quotes, QuoteKeeper keeper, QuoteForm form, Accounts accounts) {
        this.quotes = quotes;
        this.keeper = keeper;
        this.form = form;
        this.accounts = accounts;
    }

    /** @param account id of the one that it is for; 0 to choose in the form */
    @GetMapping(QuoteWay.PATH + "/new")
    ModelAndView fresh(@RequestParam(defaultValue = "0") long account, Frame frame) {
        Account chosen = account == 0 ? null : accounts.getAccount(account);
        return Pages.show("quote/form", page(frame, null, form.empty(chosen), FieldProblems.NONE));
    }

    @GetMapping(QuoteWay.PATH + "/{id:\\d+}/edit")
    ModelAndView edit(@PathVariable long id, Frame frame) {
        Quote quote = quotes.getQuote(id);
        return quote.state().isEditable()
                ? Pages.show("quote/form", page(frame, quote, form.of(quote), FieldProblems.NONE))
                : Pages.goTo(QuoteWay.PATH + "/" + id);
    }

    @PostMapping(QuoteWay.PATH)
    ModelAndView create(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        QuoteForm.Read read = form.read(typed, file);
        QuoteEntry entry = read.entry();
        return entry == null
                ? refuse(frame, null, typed, read.problems())
                : answer(keeper.create(entry), null, typed, frame, response);
    }

    @PostMapping(QuoteWay.PATH + "/{id:\\d+}")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Frame frame,
            HttpServletResponse response)
            throws IOException {
        Quote quote = quotes.getQuote(id);
        QuoteForm.Read read = form.read(typed, file);
        QuoteEntry entry = read.entry();
        return entry == null
                ? refuse(frame, quote, typed, read.problems())
                : answer(keeper.change(id, version, entry), quote, typed, frame, response);
    }

    private ModelAndView answer(
            Change<Quote> change,
            @Nullable Quote before,
            Map<String, String> typed,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Quote>(Quote quote) -> {
                Notices.leave(response, before == null ? "quote.created" : "quote.saved", quote.number());
                yield Pages.goTo(QuoteWay.PATH + "/" + quote.id());
            }
            case Change.Refused<Quote>(List<FieldProblem> problems) -> refuse(frame, before, typed, problems);
        };
    }

    private ModelAndView refuse(
            Frame frame, @Nullable Quote quote, Map<String, String> typed, List<FieldProblem> problems) {
        return Pages.refuse("quote/form", page(frame, quote, typed, new FieldProblems(problems)));
    }

    private QuoteFormPage page(Frame frame, @Nullable Quote quote, Map<String, String> typed, FieldProblems problems) {
        return new QuoteFormPage(frame, quote, typed, problems, quotes.listCards());
    }
}
