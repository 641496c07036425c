package dev.shipkeep.analysis.supplier;

import dev.shipkeep.core.scorecard.Comparison;
import dev.shipkeep.core.scorecard.PairwiseComparison;
import dev.shipkeep.platform.page.FieldProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Reads judgements by pairs: of two cells that face each other one may be left empty. */
final class Judgements {

    private static final String FORM = "\\d{1,2}(\\.\\d{1,4})?(/\\d{1,2}(\\.\\d{1,4})?)?";

    private Judgements() {}

    static Optional<Comparison.Weighed> read(ScorecardEntry entry, List<FieldProblem> problems) {
        int count = entry.attributes().size();
        double[][] matrix = new double[count][count];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                matrix[row][column] = row == column ? 1 : cell(entry, row, column, problems);
            }
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return switch (PairwiseComparison.weigh(matrix)) {
            case Comparison.Weighed weighed -> Optional.of(weighed);
            case Comparison.Refused refused -> {
                problems.add(FieldProblem.of(
                        "judgement-" + refused.row() + "-" + refused.column(),
                        "analysis.judgement." + refused.kind(),
                        shown(refused.expected())));
                yield Optional.empty();
            }
        };
    }

    private static double cell(ScorecardEntry entry, int row, int column, List<FieldProblem> problems) {
        String own = entry.judgement(row, column);
        String facing = entry.judgement(column, row);
        if (own.isEmpty() && facing.isEmpty()) {
            if (row < column) {
                problems.add(FieldProblem.of("judgement-" + row + "-" + column, "analysis.judgement.missing"));
            }
            return 1;
        }
        double value = own.isEmpty() ? 1 / number(facing) : number(own);
        if (!own.isEmpty() && !(value > 0 && Double.isFinite(value))) {
            problems.add(FieldProblem.of("judgement-" + row + "-" + column, "analysis.judgement.number"));
        }
        return value > 0 && Double.isFinite(value) ? value : 1;
    }

    /** 3, 0.2 or 1/5; not a number when it is none of them. */
    private static double number(String text) {
        if (!text.matches(FORM)) {
            return Double.NaN;
        }
        String[] parts = text.split("/");
        return parts.length == 1
                ? Double.parseDouble(parts[0])
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /** What would fit, as people write it: 3, 0.33. */
    static String shown(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
