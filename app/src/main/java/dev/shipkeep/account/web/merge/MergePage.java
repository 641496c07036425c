package dev.shipkeep.account.web.merge;

import dev.shipkeep.account.merge.MergePreview;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** Two accounts side by side, and what will become of them. */
public record MergePage(Frame frame, MergePreview preview, String reason, FieldProblems problems) {

    /** Why it cannot be, from the preview or from the try. */
    public List<String> obstacles() {
        return preview.problems().stream().map(problem -> problem.text(frame)).toList();
    }

    /** What was wrong with the try, apart from the reason. */
    public List<String> refusals() {
        return problems.all().stream()
                .filter(problem -> !problem.field().equals("reason"))
                .filter(problem -> !preview.problems().contains(problem))
                .map((FieldProblem problem) -> problem.text(frame))
                .toList();
    }

    /** A value as a person reads it. */
    public String shown(String field, String value) {
        return switch (field) {
            case "industry", "enterpriseType", "lifeStage", "region" ->
                value.isEmpty() ? "" : frame.choice("account." + field + ".", value);
            default -> value;
        };
    }
}
