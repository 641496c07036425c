package dev.shipkeep.approval.web;

import dev.shipkeep.approval.Approvals;
import dev.shipkeep.approval.Delegation;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody decide in one's place, and ends that. */
@Controller
@Needs(Permission.APPROVE)
class DelegationController {

    private static final String PATH = ApprovalController.PATH + "/delegations";

    private final Delegations delegations;
    private final Approvals approvals;

    DelegationController(Delegations delegations, Approvals approvals) {
        this.delegations = delegations;
        this.approvals = approvals;
    }

    @PostMapping(PATH)
    ModelAndView create(
            @RequestParam(defaultValue = "") String taker,
            @RequestParam(defaultValue = "") String until,
            Frame frame,
            HttpServletResponse response) {
        return switch (delegations.give(staffNo(taker), day(until))) {
            case Change.Done<Delegation>(Delegation given) -> {
                Notices.leave(response, "approval.delegate.done", given.takerName(), given.until());
                yield Pages.goTo(ApprovalController.PATH);
            }
            case Change.Refused<Delegation>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "approval/list",
                        new ApprovalListPage(
                                frame,
                                "waiting",
                                approvals.listWaiting(),
                                null,
                                delegations.listOwn(),
                                new ApprovalListPage.DelegateForm(taker, until, new FieldProblems(problems))));
        };
    }

    /** Choices read "S-001 name": what stands before the first space counts. */
    private static String staffNo(String typed) {
        return typed.strip().split("\\s", 2)[0];
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    @PostMapping(PATH + "/{id:\\d+}/end")
    ModelAndView destroy(@PathVariable long id, HttpServletResponse response) {
        delegations.end(id);
        Notices.leave(response, "approval.delegate.ended");
        return Pages.goTo(ApprovalController.PATH);
    }
}
