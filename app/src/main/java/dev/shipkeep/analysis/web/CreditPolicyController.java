package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.CreditPolicies;
import dev.shipkeep.analysis.finance.CreditPolicyEntry;
import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.page.Notices;
import dev.shipkeep.platform.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The thresholds of the credit suggestion. */
@Controller
@Needs(Permission.ANALYSIS_READ)
class CreditPolicyController {

    static final String PATH = "/credit-policy";

    private final CreditPolicies policies;

    CreditPolicyController(CreditPolicies policies) {
        this.policies = policies;
    }

    @GetMapping(PATH)
    ModelAndView show(Frame frame) {
        CreditPolicies.Kept kept = policies.get();
        return Pages.show(
                "analysis/creditPolicy",
                new CreditPolicyPage(frame, kept, kept.entry(), kept.version(), FieldProblems.NONE));
    }

    @Needs(Permission.ANALYSIS_POLICY)
    @PostMapping(PATH)
    ModelAndView update(
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> form,
            Frame frame,
            HttpServletResponse response) {
        CreditPolicyEntry entry = entry(form);
        return switch (policies.save(version, entry)) {
            case Change.Done<CreditPolicy> ignored -> {
                Notices.leave(response, "analysis.policy.saved");
                yield Pages.goTo(PATH);
            }
            case Change.Refused<CreditPolicy>(List<FieldProblem> problems) ->
                Pages.refuse(
                        "analysis/creditPolicy",
                        new CreditPolicyPage(frame, policies.get(), entry, version, new FieldProblems(problems)));
        };
    }

    private static CreditPolicyEntry entry(Map<String, String> form) {
        Map<Ratio, List<String>> bounds = new EnumMap<>(Ratio.class);
        CreditPolicy.DEFAULT
                .rules()
                .forEach(rule -> bounds.put(
                        rule.ratio(),
                        IntStream.range(0, rule.steps().size())
                                .mapToObj(step ->
                                        StatementForms.text(form, rule.ratio().name() + "-" + step))
                                .toList()));
        List<CreditPolicyEntry.Grade> grades = IntStream.range(
                        0, CreditPolicy.DEFAULT.grades().size())
                .mapToObj(number -> new CreditPolicyEntry.Grade(
                        StatementForms.text(form, "from-" + number),
                        StatementForms.text(form, "days-" + number),
                        StatementForms.text(form, "limit-" + number)))
                .toList();
        return new CreditPolicyEntry(bounds, grades);
    }
}
