package dev.shipkeep.settlement.web;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.settlement.SingleClosing;
import dev.shipkeep.settlement.Statement;
import dev.shipkeep.settlement.Statements;
import dev.shipkeep.settlement.web.StatementPage.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A statement, and how it goes from preview to confirmed. */
@Controller
@Needs(Permission.SETTLEMENT_READ)
class StatementController {

    static final String PATH = "/statements/{id:\\d+}";

    private final Statements statements;
    private final SingleClosing closing;
    private final StatementPages pages;

    StatementController(Statements statements, SingleClosing closing, StatementPages pages) {
        this.statements = statements;
        this.closing = closing;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("settlement/statement", pages.page(id, frame, Typed.NOTHING, FieldProblems.NONE));
    }

    /** Closes it. @param shown hash of what the person was looking at */
    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping(PATH + "/closing")
    ModelAndView close(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String shown,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, "closing", closing.close(id, shown), frame, response);
    }

    /** Reckons a preview anew. */
    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping(PATH + "/preview")
    ModelAndView refresh(@PathVariable long id, HttpServletResponse response) {
        closing.refresh(id);
        if (statements.findStatement(id).isEmpty()) {
            Notices.leave(response, "settlement.preview.gone");
            return Pages.goTo("/statements");
        }
        Notices.leave(response, "settlement.preview.done");
        return Pages.goTo("/statements/" + id);
    }

    @Needs(Permission.SETTLEMENT_WRITE)
    @PostMapping(PATH + "/confirmation")
    ModelAndView confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String confirmation,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, "confirmation", statements.confirm(id, confirmation), frame, response);
    }

    private ModelAndView answer(
            long id, String form, Change<Statement> change, Frame frame, HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Statement>(Statement statement) -> {
                Notices.leave(response, "settlement." + form + ".done", statement.numberOr(""));
                yield Pages.goTo("/statements/" + id);
            }
            case Change.Refused<Statement>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "settlement/statement",
                        pages.page(id, frame, new Typed(form, "", 0, "", "", ""), new FieldProblems(problems)));
        };
    }
}
