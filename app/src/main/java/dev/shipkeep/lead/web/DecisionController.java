package dev.shipkeep.lead.web;

import dev.shipkeep.lead.review.LeadConversion;
import dev.shipkeep.lead.review.LeadEditor;
import dev.shipkeep.lead.review.LeadReview;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is decided about one lead; back to the queue when it was decided there. */
@Controller
@Needs(Permission.LEAD_REVIEW)
class DecisionController {

    private final LeadReview review;
    private final LeadEditor editor;
    private final LeadConversion conversion;
    private final LeadPages pages;

    DecisionController(LeadReview review, LeadEditor editor, LeadConversion conversion, LeadPages pages) {
        this.review = review;
        this.editor = editor;
        this.conversion = conversion;
        this.pages = pages;
    }

    @PostMapping("/leads/{id:\\d+}/acceptance")
    ModelAndView accept(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String ease,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        String wanted = owner.isBlank() ? pages.ownStaffNo(frame) : owner;
        return answer(id, review.accept(id, wanted, ease), "lead.done.accepted", form, frame, response);
    }

    @PostMapping("/leads/{id:\\d+}/rejection")
    ModelAndView reject(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Change<Integer> change = review.reject(List.of(id), reason, note.strip());
        return answer(id, change, "lead.done.rejected", form, frame, response);
    }

    @PostMapping("/leads/{id:\\d+}/reopening")
    ModelAndView reopen(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        return answer(id, review.reopen(id), "lead.done.reopened", form, frame, response);
    }

    @PostMapping("/leads/{id:\\d+}/merge")
    ModelAndView merge(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long into,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        return answer(id, editor.merge(id, into), "lead.done.merged", form, frame, response);
    }

    /** Whoever develops a lead may make an account of it without reviewing others'. */
    @Needs(Permission.ACCOUNT_WRITE)
    @PostMapping("/leads/{id:\\d+}/account")
    ModelAndView convert(
            @PathVariable long id, @RequestParam Map<String, String> form, Frame frame, HttpServletResponse response) {
        return switch (conversion.convert(id, form.containsKey("confirmed"))) {
            case Change.Done<Long>(Long accountId) -> {
                Notices.leave(response, "lead.done.converted");
                yield Pages.goTo("/accounts/" + accountId);
            }
            case Change.Refused<Long>(List<FieldProblem> problems) ->
                Pages.refuse("lead/page", pages.page(id, frame, form, problems));
        };
    }

    private ModelAndView answer(
            long id,
            Change<?> change,
            String notice,
            Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        return switch (change) {
            case Change.Done<?> ignored -> {
                Notices.leave(response, notice);
                yield Pages.goTo(back(form, id));
            }
            case Change.Refused<?>(List<FieldProblem> problems) ->
                Pages.refuse("lead/page", pages.page(id, frame, form, problems));
        };
    }

    /** Only within the leads: an address that comes with a form is nobody's to trust. */
    private static String back(Map<String, String> form, long id) {
        String query = form.getOrDefault("back", "");
        return form.containsKey("back") && query.matches("[A-Za-z0-9_.%&=*+-]*")
                ? ReviewController.PATH + (query.isEmpty() ? "" : "?" + query)
                : LeadController.PATH + "/" + id;
    }
}
