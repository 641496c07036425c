package dev.shipkeep.grading.web;

import dev.shipkeep.core.grading.GradingPolicy;
import dev.shipkeep.grading.GradingRun;
import dev.shipkeep.grading.Gradings;
import dev.shipkeep.grading.RunCause;
import dev.shipkeep.grading.internal.Policies;
import dev.shipkeep.grading.internal.PolicyPreview;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The thresholds: shown, tried out, and saved as a new version. */
@Controller
@Needs(Permission.GRADING_POLICY)
class ThresholdController {

    private static final int REASON_LENGTH = 500;

    private final Policies policies;
    private final PolicyPreview preview;
    private final Movers movers;
    private final Gradings gradings;

    ThresholdController(Policies policies, PolicyPreview preview, Movers movers, Gradings gradings) {
        this.policies = policies;
        this.preview = preview;
        this.movers = movers;
        this.gradings = gradings;
    }

    @GetMapping("/grading/thresholds")
    ModelAndView show(Frame frame) {
        return Pages.show(
                "grading/thresholds",
                page(frame, ThresholdForm.of(policies.current().policy())));
    }

    /** Shows who would move; writes nothing. */
    @PostMapping("/grading/thresholds/preview")
    ModelAndView preview(@RequestParam Map<String, String> sent, Frame frame) {
        ThresholdForm form = read(sent, frame);
        GradingPolicy policy = form.policy();
        return policy == null || sent.containsKey("again")
                ? back(form, frame)
                : Pages.show("grading/preview", previewPage(form, policy, frame, "", null));
    }

    @PostMapping("/grading/thresholds/movers")
    @Nullable
    ModelAndView export(@RequestParam Map<String, String> sent, Frame frame, HttpServletResponse response)
            throws IOException {
        if (!frame.may(Permission.EXPORT)) {
            throw new NotAllowed();
        }
        ThresholdForm form = read(sent, frame);
        GradingPolicy policy = form.policy();
        if (policy == null) {
            return back(form, frame);
        }
        PolicyPreview.Outcome outcome = preview.preview(policy);
        Workbooks.name(response, "grading-movers-" + outcome.asOf());
        movers.write(outcome, frame, response.getOutputStream());
        return null;
    }

    @PostMapping("/grading/thresholds")
    ModelAndView create(
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String reason,
            Frame frame,
            HttpServletResponse response) {
        ThresholdForm form = read(sent, frame);
        GradingPolicy policy = form.policy();
        if (policy == null) {
            return back(form, frame);
        }
        if (reason.isBlank() || reason.length() > REASON_LENGTH) {
            return Pages.refuse(
                    "grading/preview",
                    previewPage(form, policy, frame, reason, frame.say("grading.thresholds.reason.missing")));
        }
        if (policy.equals(policies.current().policy())) {
            Notices.leave(response, "grading.thresholds.same");
            return Pages.goTo("/grading/thresholds");
        }
        policies.save(policy, reason.strip());
        // As of the same day as before, so that what moves has moved because of the thresholds alone.
        gradings.request(
                gradings.findCurrentRun().map(GradingRun::asOf).orElseGet(gradings::defaultDay), RunCause.POLICY, true);
        Notices.leave(response, "grading.thresholds.saved");
        return Pages.goTo("/grading");
    }

    private ThresholdForm read(Map<String, String> sent, Frame frame) {
        return ThresholdForm.read(sent, policies.current().policy(), frame);
    }

    private ModelAndView back(ThresholdForm form, Frame frame) {
        ThresholdsPage page = page(frame, form);
        return form.policy() == null
                ? Pages.refuse("grading/thresholds", page)
                : Pages.show("grading/thresholds", page);
    }

    private ThresholdsPage page(Frame frame, ThresholdForm form) {
        return new ThresholdsPage(frame, policies.current(), form, policies.listNewest());
    }

    private PreviewPage previewPage(
            ThresholdForm form, GradingPolicy policy, Frame frame, String reason, @Nullable String problem) {
        PolicyPreview.Outcome outcome = preview.preview(policy);
        return new PreviewPage(
                frame,
                form,
                ThresholdsPage.changes(frame, policies.current().policy(), policy),
                outcome,
                movers.names(outcome, PreviewPage.LISTED),
                reason,
                problem);
    }
}
