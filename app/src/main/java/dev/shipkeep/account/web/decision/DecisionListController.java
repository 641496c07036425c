package dev.shipkeep.account.web.decision;

import dev.shipkeep.account.decision.DecisionRegister;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Pages;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts whose people give cause to worry. */
@Controller
@Needs(Permission.ACCOUNT_READ)
class DecisionListController {

    static final String PATH = "/decision-warnings";
    private static final int ROWS = 50;

    private final DecisionRegister register;

    DecisionListController(DecisionRegister register) {
        this.register = register;
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
        boolean all = scope.equals("all");
        List<DecisionRegister.Row> rows = register.list(all, kind, place(after), ROWS + 1);
        boolean more = rows.size() > ROWS;
        List<DecisionRegister.Row> shown = more ? rows.subList(0, ROWS) : rows;
        String next =
                more ? shown.getLast().revenueFen() + "-" + shown.getLast().accountId() : null;
        return Pages.show("account/decisionList", new DecisionListPage(frame, all, kind, shown, next));
    }

    private static DecisionRegister.After place(String text) {
        if (!text.matches("\\d{1,18}-\\d{1,18}")) {
            return DecisionRegister.After.START;
        }
        String[] parts = text.split("-");
        return new DecisionRegister.After(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
