package dev.shipkeep.lead.duty;

import dev.shipkeep.organization.WorkingDays;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Managers: who brought no lead, why, and who is away. */
@Controller
@Needs(Permission.LEAD_POLICY)
class DutyController {

    static final String PATH = "/leads/duty";
    private static final String TEMPLATE = "lead/duty";

    private final Duties duties;
    private final DutyKeeper keeper;
    private final WorkingDays workingDays;

    DutyController(Duties duties, DutyKeeper keeper, WorkingDays workingDays) {
        this.duties = duties;
        this.keeper = keeper;
        this.workingDays = workingDays;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam Map<String, String> parameters, Frame frame) {
        return Pages.show(TEMPLATE, page(frame, parameters, 0, FieldProblems.NONE));
    }

    @PostMapping("/leads/duty/{id:\\d+}/cause")
    ModelAndView recordCause(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Change<Boolean> change = keeper.recordCause(id, text(form, "cause"), text(form, "note"));
        return answer(change, "lead.duty.done.cause", id, form, frame, response);
    }

    @PostMapping("/leads/duty/{id:\\d+}/absence")
    ModelAndView recordAbsence(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Change<Boolean> change = keeper.recordAbsence(id, text(form, "from"), text(form, "to"), text(form, "reason"));
        return answer(change, "lead.duty.done.absence", id, form, frame, response);
    }

    @PostMapping("/leads/duty/absences/{id:\\d+}/removal")
    ModelAndView removeAbsence(@PathVariable long id, HttpServletResponse response) {
        keeper.removeAbsence(id);
        Notices.leave(response, "lead.duty.done.removed");
        return Pages.goTo(PATH);
    }

    @PostMapping("/leads/duty/policy")
    ModelAndView setPolicy(@RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        Change<Boolean> change = keeper.setPolicy(text(form, "since"), text(form, "missedDays"));
        return answer(change, "lead.duty.done.policy", 0, form, frame, response);
    }

    private ModelAndView answer(
            Change<Boolean> change,
            String notice,
            long person,
            Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<Boolean> ignored -> {
                Notices.leave(response, notice);
                yield Pages.goTo(PATH);
            }
            case Change.Refused<Boolean>(List<FieldProblem> problems) ->
                Pages.refuse(TEMPLATE, page(frame, form, person, new FieldProblems(problems)));
        };
    }

    private DutyPage page(Frame frame, Map<String, String> typed, long person, FieldProblems problems) {
        return new DutyPage(
                frame,
                duties.getPolicy(),
                duties.listRows(),
                keeper.listAbsences(),
                typed,
                person,
                problems,
                workingDays.isWorkedToday());
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
