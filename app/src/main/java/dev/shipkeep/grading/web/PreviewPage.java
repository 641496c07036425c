package dev.shipkeep.grading.web;

import dev.shipkeep.account.Account;
import dev.shipkeep.grading.GradeAspect;
import dev.shipkeep.grading.internal.PolicyPreview;
import dev.shipkeep.platform.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who would move.
 *
 * @param changes what is changed in the thresholds, in words
 * @param accounts the movers that are shown, by id; those that the person may not see are missing
 * @param reason what was typed as reason
 * @param problem what is wrong with the reason; null when nothing is
 */
public record PreviewPage(
        Frame frame,
        ThresholdForm form,
        List<String> changes,
        PolicyPreview.Outcome outcome,
        Map<Long, Account> accounts,
        String reason,
        @Nullable String problem) {

    /** Movers that the page lists; the Excel file has all. */
    public static final int LISTED = 200;

    /** Best classes first, as the core orders them. */
    private static final Map<GradeAspect, List<String>> ORDER = Map.of(
            GradeAspect.KEY_ACCOUNT, List.of("YES", "NO"),
            GradeAspect.ABC, List.of("A", "B", "C"),
            GradeAspect.TIER, List.of("PLATINUM", "GOLD", "IRON", "LEAD"),
            GradeAspect.FREQUENCY, List.of("IMPORTANT", "ORDINARY", "POTENTIAL"),
            GradeAspect.AMOUNT, List.of("KEY", "MEDIUM", "SMALL"),
            GradeAspect.MOMENTUM, List.of("NEW", "RISING", "STEADY", "FALLING", "SILENT", "DORMANT"));

    public Set<GradeAspect> aspects() {
        return new TreeSet<>(outcome.matrices().keySet());
    }

    public List<String> classes(GradeAspect aspect) {
        return ORDER.getOrDefault(aspect, List.of());
    }

    public int count(GradeAspect aspect, String from, String to) {
        return outcome.matrices()
                .getOrDefault(aspect, Map.of())
                .getOrDefault(from, Map.of())
                .getOrDefault(to, 0);
    }

    /** Movers on the page that the person may see. */
    public List<PolicyPreview.Mover> shownMovers() {
        List<PolicyPreview.Mover> shown = new ArrayList<>();
        for (PolicyPreview.Mover mover : outcome.movers()) {
            if (shown.size() < LISTED && accounts.containsKey(mover.accountId())) {
                shown.add(mover);
            }
        }
        return shown;
    }
}
