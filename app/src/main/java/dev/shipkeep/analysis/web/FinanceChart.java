package dev.shipkeep.analysis.web;

import dev.shipkeep.analysis.finance.Finances;
import dev.shipkeep.analysis.finance.Reference;
import dev.shipkeep.core.finance.FinancialAnalysis;
import dev.shipkeep.core.finance.IndustryReference;
import dev.shipkeep.core.finance.Ratio;
import dev.shipkeep.core.finance.RatioValue.Known;
import dev.shipkeep.platform.page.Chart;
import dev.shipkeep.platform.page.Frame;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ratio over the years between the bounds of the industry, as the page's script reads it. */
final class FinanceChart {

    private FinanceChart() {}

    static String of(Frame frame, Finances.View view, Ratio ratio) {
        List<FinancialAnalysis.Year> years = new ArrayList<>(view.analysis().years()).reversed();
        Chart chart = new Chart("line", unit(ratio))
                .with(
                        "x",
                        years.stream()
                                .map(year -> Integer.toString(year.statement().year()))
                                .toList())
                .line(
                        frame.say("analysis.ratio." + ratio),
                        years.stream().map(year -> number(year, ratio)).toList());
        Reference reference = view.reference();
        IndustryReference.Bounds bounds =
                reference == null ? null : reference.usual().bounds().get(ratio);
        if (bounds != null) {
            chart.line(frame.say("analysis.finance.low"), level(bounds.low(), ratio, years.size()), "dashed", true);
            chart.line(frame.say("analysis.finance.high"), level(bounds.high(), ratio, years.size()), "dashed", true);
        }
        return chart.json();
    }

    private static List<Number> level(BigDecimal bound, Ratio ratio, int years) {
        return Collections.nCopies(years, scaled(ratio, bound));
    }

    private static @Nullable Number number(FinancialAnalysis.Year year, Ratio ratio) {
        return year.get(ratio) instanceof Known known
                ? scaled(ratio, known.value().rounded(8, RoundingMode.HALF_UP))
                : null;
    }

    /** Percent in basis points and money in minor units, as the script wants them; times and days with two places. */
    private static Number scaled(Ratio ratio, BigDecimal value) {
        return switch (ratio.unit()) {
            case SHARE -> value.movePointRight(4).setScale(0, RoundingMode.HALF_UP);
            case FEN -> value.setScale(0, RoundingMode.HALF_UP);
            case TIMES, DAYS -> value.setScale(2, RoundingMode.HALF_UP);
        };
    }

    private static String unit(Ratio ratio) {
        return switch (ratio.unit()) {
            case SHARE -> "percent";
            case FEN -> "money";
            case TIMES, DAYS -> "count";
        };
    }
}
