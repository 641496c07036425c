package dev.shipkeep.analysis.web.supplier;

import dev.shipkeep.account.archive.AccountCard;
import dev.shipkeep.analysis.supplier.Assessment;
import dev.shipkeep.analysis.supplier.KeptScorecard;
import dev.shipkeep.analysis.supplier.ScorecardEntry;
import dev.shipkeep.core.scorecard.Comparison;
import dev.shipkeep.core.scorecard.Scorecard;
import dev.shipkeep.core.scorecard.Weights;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * @param kept null when there is none
 * @param entry what stands in the form, or in the scorecard
 * @param assessment what it says; null when there is none
 * @param version −1 when there is none
 */
public record ScorecardPage(
        Frame frame,
        AccountCard card,
        @Nullable KeptScorecard kept,
        ScorecardEntry entry,
        @Nullable Assessment assessment,
        int version,
        String chart,
        FieldProblems problems) {

    public String url() {
        return "/accounts/" + card.id() + "/scorecard";
    }

    public boolean mayWrite() {
        return frame.may(Permission.ANALYSIS_WRITE) && !card.isMerged();
    }

    public @Nullable Scorecard scorecard() {
        return assessment == null ? null : assessment.scorecard();
    }

    public String supplier(int supplier) {
        return supplier == 0 ? frame.say("analysis.us") : entry.competitors().get(supplier - 1);
    }

    /** A weight in percent; a dash while it is not known. */
    public String weight(int attribute) {
        Weights weights = assessment == null ? null : assessment.weights();
        return weights == null ? "—" : frame.percent((weights.partsPerMillion().get(attribute) + 50) / 100);
    }

    /** Millionths of a mark with two places. */
    public String mark(int millionths) {
        return BigDecimal.valueOf(millionths, 6)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public String gap(Scorecard.Line line) {
        OptionalInt gap = line.gap();
        return gap.isEmpty()
                ? "—"
                : gap.getAsInt() > 0 ? "+" + gap.getAsInt() : gap.getAsInt() < 0 ? "−" + -gap.getAsInt() : "0";
    }

    public String ratio() {
        Comparison.Weighed weighed = assessment == null ? null : assessment.weighed();
        return weighed == null
                ? ""
                : BigDecimal.valueOf(weighed.consistencyRatio())
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Which judgement fits the others least; empty when all agree. */
    public String worst() {
        Comparison.Weighed weighed = assessment == null ? null : assessment.weighed();
        if (weighed == null || weighed.worst().isEmpty()) {
            return "";
        }
        Comparison.WorstJudgement worst = weighed.worst().get();
        return frame.say(
                "analysis.scorecard.worst",
                entry.attributes().get(worst.row()),
                entry.attributes().get(worst.column()),
                number(worst.given()),
                number(worst.fitting()));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    public List<Integer> marks() {
        return List.of(1, 2, 3, 4);
    }
}
