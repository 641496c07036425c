package dev.shipkeep.approval.web;

import dev.shipkeep.approval.Approval;
import dev.shipkeep.approval.Approvals;
import dev.shipkeep.approval.Delegations;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for somebody's approval, what they asked for, what they decided; one request and the decision on it. */
@Controller
@Needs(Permission.QUOTE_READ)
class ApprovalController {

    static final String PATH = "/approvals";

    private static final int PAGE_ROWS = 50;

    private final Approvals approvals;
    private final Delegations delegations;

    ApprovalController(Approvals approvals, Delegations delegations) {
        this.approvals = approvals;
        this.delegations = delegations;
    }

    /** @param before id of the last one seen; 0 for the first page */
    @GetMapping(PATH)
    ModelAndView index(
            @RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "0") long before, Frame frame) {
        long from = before <= 0 ? Long.MAX_VALUE : before;
        List<Approval> rows =
                switch (view) {
                    case "requested" -> approvals.listRequested(from, PAGE_ROWS);
                    case "decided" -> approvals.listDecided(from, PAGE_ROWS);
                    default -> approvals.listWaiting();
                };
        boolean paged = view.equals("requested") || view.equals("decided");
        Long next = paged && rows.size() == PAGE_ROWS ? (Long) rows.getLast().id() : null;
        return Pages.show(
                "approval/list",
                new ApprovalListPage(
                        frame,
                        paged ? view : "waiting",
                        rows,
                        next,
                        delegations.listOwn(),
                        ApprovalListPage.DelegateForm.EMPTY));
    }

    @GetMapping(PATH + "/{id:\\d+}")
    ModelAndView show(@PathVariable long id, Frame frame) {
        return Pages.show("approval/show", page(frame, id, "", FieldProblems.NONE));
    }

    @PostMapping(PATH + "/{id:\\d+}/decision")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int step,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String comment,
            Frame frame,
            HttpServletResponse response) {
        boolean granted = decision.equals("grant");
        return switch (approvals.decide(id, step, granted, comment)) {
            case Change.Done<Approval>(Approval approval) -> {
                Notices.leave(response, granted ? "approval.granted" : "approval.returned", approval.title());
                yield Pages.goTo(PATH + "/" + id);
            }
            case Change.Refused<Approval>(List<FieldProblem> problems) ->
                Pages.refuse("approval/show", page(frame, id, comment, new FieldProblems(problems)));
        };
    }

    private ApprovalPage page(Frame frame, long id, String comment, FieldProblems problems) {
        Approval approval = approvals.getApproval(id);
        return new ApprovalPage(
                frame,
                approval,
                approvals.mayDecide(approval),
                approvals.listAwaited(approval),
                approvals.listHistory(approval.kind(), approval.subjectId()),
                comment,
                problems);
    }
}
