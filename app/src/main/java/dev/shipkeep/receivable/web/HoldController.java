package dev.shipkeep.receivable.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.core.receivable.HoldRule;
import dev.shipkeep.core.receivable.ReminderStage;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.receivable.credit.CreditHolds;
import dev.shipkeep.receivable.credit.CreditRule;
import dev.shipkeep.receivable.credit.CreditRules;
import dev.shipkeep.receivable.credit.HoldWork;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Credit holds: proposed ones, those in force, and the rule that proposes. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class HoldController {

    static final String PATH = AgeingController.PATH + "/holds";

    private final HoldWork work;
    private final CreditHolds holds;
    private final CreditRules rules;

    HoldController(HoldWork work, CreditHolds holds, CreditRules rules) {
        this.work = work;
        this.holds = holds;
        this.rules = rules;
    }

    @GetMapping(PATH)
    ModelAndView index(Frame frame) {
        return Pages.show("receivable/holds", page(frame, FieldProblems.NONE));
    }

    private HoldsPage page(Frame frame, FieldProblems problems) {
        return new HoldsPage(frame, work.listProposals(), work.listHeld(), rules.get(), problems);
    }

    /** @param step set, release or dismiss */
    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/{payerId:\\d+}")
    ModelAndView create(
            @PathVariable long payerId,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String endsWhenPaid,
            Frame frame,
            HttpServletResponse response) {
        Change<Account> change =
                switch (step) {
                    case "set" -> holds.set(payerId, reason, !endsWhenPaid.isEmpty());
                    case "release" -> holds.release(payerId, reason);
                    case "dismiss" -> holds.dismiss(payerId, reason);
                    default -> throw new NotFound();
                };
        return switch (change) {
            case Change.Done<Account>(Account payer) -> {
                Notices.leave(response, "receivable.hold.done." + step, payer.name());
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Account>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/holds", page(frame, new FieldProblems(problems)));
        };
    }

    @Needs(Permission.PAYMENT_WRITE)
    @PostMapping(PATH + "/rule")
    ModelAndView changeRule(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        HoldRule hold = new HoldRule(
                days(typed, "overdueDays"),
                Objects.requireNonNullElse(Typed.fen(typed.getOrDefault("smallest", "")), -1L),
                typed.containsKey("overLimit"));
        ReminderStage.Plan plan =
                new ReminderStage.Plan(days(typed, "beforeDays"), days(typed, "remindDays"), days(typed, "longDays"));
        return switch (rules.change(hold, plan)) {
            case Change.Done<CreditRule> ignored -> {
                Notices.leave(response, "receivable.rule.changed");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<CreditRule>(List<FieldProblem> problems) ->
                Pages.refuse("receivable/holds", page(frame, new FieldProblems(problems)));
        };
    }

    private static int days(Map<String, String> typed, String field) {
        return Typed.days(typed.getOrDefault(field, ""));
    }
}
