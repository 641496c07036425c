package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.figure.RoundingRule;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a row that hold figures with signs and words of their own. */
final class FigureCells {

    static final long GRAMS = 1_000;
    static final long FEN = 100;

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*%?");
    private static final BigDecimal PARTS_OF_A_PERCENT = BigDecimal.valueOf(10_000);

    private final SheetRow row;
    private final Map<Column, Object> cells;
    private final SheetProblems problems;

    FigureCells(SheetRow row, Map<Column, Object> cells, SheetProblems problems) {
        this.row = row;
        this.cells = cells;
        this.problems = problems;
    }

    void readBounds() {
        if (row.has(Column.FROM)) {
            put(Column.FROM, row.unit().from(row.text(Column.FROM)), "notABound");
        }
        if (row.has(Column.THROUGH)) {
            put(Column.THROUGH, row.unit().through(row.text(Column.THROUGH)), "notABound");
        }
    }

    void readPercent() {
        if (!row.has(Column.PERCENT)) {
            return;
        }
        String text = Normalizer.normalize(row.text(Column.PERCENT), Normalizer.Form.NFKC);
        Matcher matcher = PERCENT.matcher(text);
        OptionalLong parts = matcher.matches()
                ? OptionalLong.of(new BigDecimal(matcher.group(1))
                        .multiply(PARTS_OF_A_PERCENT)
                        .longValueExact())
                : OptionalLong.empty();
        put(Column.PERCENT, parts, "notAPercentage");
    }

    void readRounding() {
        if (!row.has(Column.ROUNDING)) {
            return;
        }
        long unit = row.roundsMoney() ? FEN : GRAMS;
        Optional<RoundingRule> rule = RoundingText.read(row.text(Column.ROUNDING), unit);
        if (rule.isEmpty()) {
            problems.add(row.line(), Column.ROUNDING, "notARounding", row.text(Column.ROUNDING));
            cells.remove(Column.ROUNDING);
        } else {
            cells.put(Column.ROUNDING, RoundingText.write(rule.get(), unit, false));
        }
    }

    private void put(Column column, OptionalLong value, String problem) {
        if (value.isPresent()) {
            cells.put(column, value.getAsLong());
        } else {
            problems.add(row.line(), column, problem, row.text(column));
            cells.remove(column);
        }
    }
}
