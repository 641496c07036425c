package dev.shipkeep.quote.web;

import dev.shipkeep.approval.ApprovalLevel;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import dev.shipkeep.quote.Threshold;
import dev.shipkeep.quote.Thresholds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which level may approve which discounts and margins. */
@Controller
@Needs(Permission.QUOTE_READ)
class PolicyController {

    private static final String PATH = "/quotes/policy";
    private static final List<ApprovalLevel> LEVELS =
            List.of(ApprovalLevel.AREA, ApprovalLevel.CITY, ApprovalLevel.PROVINCE);
    private static final int BASIS_POINTS = 2;
    private static final int WRONG = -1;

    private final Thresholds thresholds;

    PolicyController(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GetMapping(PATH)
    ModelAndView show(Frame frame) {
        return Pages.show("quote/policy", new PolicyPage(frame, rows(thresholds.list()), FieldProblems.NONE));
    }

    private static List<PolicyPage.Row> rows(List<Threshold> listed) {
        return listed.stream()
                .map(threshold -> new PolicyPage.Row(
                        threshold.level().name(),
                        Typed.figure(threshold.discountBasisPoints(), BASIS_POINTS),
                        Typed.figure(threshold.marginBasisPoints(), BASIS_POINTS)))
                .toList();
    }

    @Needs(Permission.PRICE_WRITE)
    @PostMapping(PATH)
    ModelAndView update(@RequestParam Map<String, String> typed, Frame frame, HttpServletResponse response) {
        List<Threshold> wanted = LEVELS.stream()
                .map(level -> new Threshold(
                        level, basisPoints(typed, level + ".discount"), basisPoints(typed, level + ".margin")))
                .toList();
        return switch (thresholds.change(wanted)) {
            case Change.Done<List<Threshold>> done -> {
                Notices.leave(response, "quote.policy.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<List<Threshold>>(List<FieldProblem> problems) ->
                Pages.refuse("quote/policy", new PolicyPage(frame, typed(typed), new FieldProblems(problems)));
        };
    }

    private static List<PolicyPage.Row> typed(Map<String, String> typed) {
        return LEVELS.stream()
                .map(level -> new PolicyPage.Row(
                        level.name(),
                        typed.getOrDefault(level + ".discount", ""),
                        typed.getOrDefault(level + ".margin", "")))
                .toList();
    }

    private static int basisPoints(Map<String, String> typed, String field) {
        Long points = Typed.units(typed.get(field), BASIS_POINTS);
        return points == null || points > Integer.MAX_VALUE ? WRONG : points.intValue();
    }
}
