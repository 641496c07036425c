package dev.shipkeep.lead.web;

import dev.shipkeep.lead.register.LeadRegister;
import dev.shipkeep.lead.register.LeadSelection;
import dev.shipkeep.lead.review.LeadReview;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.Queries;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One decision for all leads that are ticked in the list or in the queue; back to where they were ticked. */
@Controller
@Needs(Permission.LEAD_REVIEW)
class LeadBulkController {

    private final LeadReview review;
    private final LeadRegister register;
    private final LeadPages pages;

    LeadBulkController(LeadReview review, LeadRegister register, LeadPages pages) {
        this.review = review;
        this.register = register;
        this.pages = pages;
    }

    /** Whoever names nobody develops them. */
    @PostMapping("/leads/acceptances")
    ModelAndView accept(
            @RequestParam(required = false) @Nullable Set<Long> id,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Set<Long> ids = id == null ? Set.of() : id;
        String owner = text(form, "owner");
        Change<Integer> change = review.accept(ids, owner.isEmpty() ? pages.ownStaffNo(frame) : owner);
        return answer(ids, change, "lead.done.acceptedMany", form, frame, response);
    }

    @PostMapping("/leads/rejections")
    ModelAndView reject(
            @RequestParam(required = false) @Nullable Set<Long> id,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Set<Long> ids = id == null ? Set.of() : id;
        Change<Integer> change = review.reject(ids, text(form, "reason"), text(form, "note"));
        return answer(ids, change, "lead.done.rejectedMany", form, frame, response);
    }

    @PostMapping("/leads/owners")
    ModelAndView handOver(
            @RequestParam(required = false) @Nullable Set<Long> id,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Set<Long> ids = id == null ? Set.of() : id;
        Change<Integer> change = review.handOver(ids, text(form, "owner"), text(form, "note"));
        return answer(ids, change, "lead.done.handedOver", form, frame, response);
    }

    private ModelAndView answer(
            Set<Long> ids,
            Change<Integer> change,
            String notice,
            Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        Map<String, String> back = Queries.read(text(form, "back"));
        boolean queue = text(form, "list").equals("queue");
        LeadSelection selection = queue ? LeadSelection.ofQueue(back) : LeadSelection.of(back);
        return switch (change) {
            case Change.Done<Integer>(Integer count) -> {
                Notices.leave(response, notice, count);
                yield Pages.goTo(selection.address().url());
            }
            case Change.Refused<Integer>(List<FieldProblem> problems) -> {
                String problem = problems.stream().map(one -> one.text(frame)).collect(Collectors.joining(" "));
                LeadListPage.Bulk bulk = new LeadListPage.Bulk(
                        ids, text(form, "owner"), text(form, "reason"), text(form, "note"), problem);
                LeadRegister.View view = register.view(selection);
                LeadListPage page = new LeadListPage(frame, selection, view.page(), view.totals(), bulk);
                yield Pages.refuse(queue ? "lead/review" : "lead/list", page);
            }
        };
    }

    private static String text(Map<String, String> form, String field) {
        return form.getOrDefault(field, "").strip();
    }
}
