package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.CreditPolicies;
import dev.shipkeep.analysis.finance.CreditPolicyEntry;
import dev.shipkeep.core.finance.CreditPolicy;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/**
 * @param entry what stands in the form
 * @param version that the editing goes on from
 */
public record CreditPolicyPage(
        Frame frame, CreditPolicies.Kept kept, CreditPolicyEntry entry, int version, FieldProblems problems) {

    public boolean maySet() {
        return frame.may(Permission.ANALYSIS_POLICY) && frame.signedIn().seesAll();
    }

    public List<CreditPolicy.PointRule> rules() {
        return kept.policy().rules();
    }

    public String bound(Ratio ratio, int step) {
        List<String> bounds = entry.bounds().getOrDefault(ratio, List.of());
        return step < bounds.size() ? bounds.get(step) : "";
    }
}
