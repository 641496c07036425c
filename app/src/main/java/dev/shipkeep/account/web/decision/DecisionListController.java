package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.decision.DecisionClocks;
import dev.shipkeep.account.decision.DecisionPolicy;
import dev.shipkeep.account.decision.DecisionRegister;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts whose people give cause to worry. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class DecisionListController {

    static final String PATH = "/decision-warnings";
    private static final int ROWS = 50;

    private final DecisionRegister register;
    private final DecisionPolicy policy;

    DecisionListController(DecisionRegister register, DecisionPolicy policy) {
        this.register = register;
        this.policy = policy;
    }

    /**
     * @param scope own for the own accounts, all for all key accounts in sight too
     * @param after revenue and id of the last account seen, such as 12300-45
     */
    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "own") String scope,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            Frame frame) {
        return Pages.show(
                "account/decisionList", page(frame, scope.equals("all"), kind, after, Map.of(), FieldProblems.NONE));
    }

    /** Sets the clocks for the whole carrier. */
    @Needs(Permission.DEAL_POLICY)
    @PostMapping(PATH + "/clocks")
    ModelAndView setClocks(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        DecisionClocks asked = new DecisionClocks(days(typed, "meetingDays"), days(typed, "mourningDays"));
        return switch (policy.set(asked)) {
            case Change.Done<DecisionClocks> ignored -> {
                Notices.leave(response, "account.worry.clocks.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<DecisionClocks>(List<FieldProblem> problems) ->
                Pages.refuse("account/decisionList", page(frame, false, "", "", typed, new FieldProblems(problems)));
        };
    }

    /** 0, which is no number of days that is allowed, for what is none. */
    private static int days(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    private DecisionListPage page(
            Frame frame, boolean all, String kind, String after, Map<String, String> typed, FieldProblems problems) {
        List<DecisionRegister.Row> rows = register.list(all, kind, place(after), ROWS + 1);
        boolean more = rows.size() > ROWS;
        List<DecisionRegister.Row> shown = more ? rows.subList(0, ROWS) : rows;
        String next =
                more ? shown.getLast().revenueFen() + "-" + shown.getLast().accountId() : null;
        return new DecisionListPage(frame, all, kind, shown, next, policy.get(), typed, problems);
    }

    private static DecisionRegister.After place(String text) {
        if (!text.matches("\\d{1,18}-\\d{1,18}")) {
            return DecisionRegister.After.START;
        }
        String[] parts = text.split("-");
        return new DecisionRegister.After(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
