package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.archive.AccountCards;
import dev.shipkeep.account.contact.Contact;
import dev.shipkeep.account.contact.Contacts;
import dev.shipkeep.account.decision.Decisions;
import dev.shipkeep.account.decision.InfluenceLine;
import dev.shipkeep.account.decision.InfluenceLines;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.platform.time.BusinessTime;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decision map of an account: looked at, and drawn. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class DecisionController {

    private final Decisions decisions;
    private final InfluenceLines lines;
    private final Contacts contacts;
    private final AccountCards cards;
    private final BusinessTime time;

    DecisionController(
            Decisions decisions, InfluenceLines lines, Contacts contacts, AccountCards cards, BusinessTime time) {
        this.decisions = decisions;
        this.lines = lines;
        this.contacts = contacts;
        this.cards = cards;
        this.time = time;
    }

    @GetMapping("/accounts/{accountId:\\d+}/decision")
    ModelAndView show(@PathVariable long accountId, Frame frame) {
        return Pages.show("account/decision", page(accountId, frame, Map.of(), List.of()));
    }

    @GetMapping("/accounts/{accountId:\\d+}/panels/decision")
    ModelAndView panel(@PathVariable long accountId, Frame frame) {
        return Pages.show("account/decisionPanel", page(accountId, frame, Map.of(), List.of()));
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping("/accounts/{accountId:\\d+}/influences")
    ModelAndView draw(
            @PathVariable long accountId,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        cards.getCard(accountId);
        Change<InfluenceLine> change = lines.draw(
                accountId, number(form, "from"), number(form, "to"), (int) Math.min(number(form, "strength"), 9));
        return switch (change) {
            case Change.Done<InfluenceLine>(InfluenceLine line) -> {
                Notices.leave(response, "account.decision.drawn", line.from(), line.to());
                yield back(accountId);
            }
            case Change.Refused<InfluenceLine>(List<FieldProblem> problems) ->
                Pages.refuse("account/decision", page(accountId, frame, form, problems));
        };
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping("/accounts/{accountId:\\d+}/influences/{id:\\d+}/removal")
    ModelAndView erase(@PathVariable long accountId, @PathVariable long id, HttpServletResponse response) {
        lines.erase(accountId, id);
        Notices.leave(response, "account.decision.erased");
        return back(accountId);
    }

    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping("/accounts/{accountId:\\d+}/contacts/{id:\\d+}/meetings")
    ModelAndView meet(
            @PathVariable long accountId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String day,
            Frame frame,
            HttpServletResponse response) {
        return switch (contacts.recordMeeting(accountId, id, day(day))) {
            case Change.Done<Contact>(Contact contact) -> {
                Notices.leave(response, "account.decision.met", contact.name());
                yield back(accountId);
            }
            case Change.Refused<Contact>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "account/decision",
                        page(accountId, frame, Map.of("day", day, "met", Long.toString(id)), problems));
        };
    }

    private DecisionPage page(long accountId, Frame frame, Map<String, String> typed, List<FieldProblem> problems) {
        return new DecisionPage(
                frame,
                cards.getCard(accountId),
                decisions.view(accountId),
                typed,
                new FieldProblems(problems),
                time.today());
    }

    private static ModelAndView back(long accountId) {
        return Pages.goTo("/accounts/" + accountId + "/decision");
    }

    /** 0, which is nobody, for what is no number. */
    private static long number(Map<String, String> form, String field) {
        String text = form.getOrDefault(field, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
