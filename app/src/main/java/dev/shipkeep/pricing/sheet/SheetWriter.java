package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.platform.importing.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes rows so that {@link SheetReader} reads the same rows again, in Chinese or English. */
public final class SheetWriter {

    private static final int FEN_DIGITS = 2;
    private static final int GRAM_DIGITS = 3;
    private static final int MILLIMETRE_DIGITS = 1;
    private static final int SHARE_DIGITS = 4;

    private final boolean chinese;

    public SheetWriter(boolean chinese) {
        this.chinese = chinese;
    }

    public List<String> titles() {
        return Arrays.stream(Column.values())
                .map(column -> column.header(chinese))
                .toList();
    }

    /** Numbers as numbers, the rest as text. */
    public List<@Nullable Object> cells(SheetRow row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(row.has(column) ? cell(row, column) : null);
        }
        return cells;
    }

    private Object cell(SheetRow row, Column column) {
        return switch (column) {
            case KIND -> word(RowKind.values(), row.text(column));
            case CHARGE -> word(ChargeWay.values(), row.text(column));
            case MEASURE -> word(Measured.values(), row.text(column));
            case PIECES -> word(PieceRule.values(), row.text(column));
            case FROM -> row.unit().writeFrom(row.number(column));
            case THROUGH -> row.unit().writeThrough(row.number(column));
            case PERCENT -> decimal(row, column, SHARE_DIGITS).toPlainString() + "%";
            case ROUNDING -> rounding(row);
            case SIZE_REQUIRED -> yesNo(row.number(column) != 0);
            default -> plain(row, column);
        };
    }

    private static Object plain(SheetRow row, Column column) {
        return switch (column.type()) {
            case FieldType.Money ignored -> decimal(row, column, FEN_DIGITS);
            case FieldType.Weight ignored -> decimal(row, column, GRAM_DIGITS);
            case FieldType.Length ignored -> decimal(row, column, MILLIMETRE_DIGITS);
            case FieldType.WholeNumber ignored -> row.number(column);
            default -> row.text(column);
        };
    }

    private static BigDecimal decimal(SheetRow row, Column column, int digits) {
        BigDecimal value = BigDecimal.valueOf(row.number(column), digits).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private String yesNo(boolean yes) {
        return chinese ? (yes ? "是" : "否") : yes ? "yes" : "no";
    }

    private String word(Chosen[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(value -> value.word(chinese))
                .orElse(name);
    }

    private String rounding(SheetRow row) {
        long unit = row.roundsMoney() ? FigureCells.FEN : FigureCells.GRAMS;
        Optional<RoundingRule> rule = RoundingText.read(row.text(Column.ROUNDING), unit);
        return rule.map(found -> RoundingText.write(found, unit, chinese)).orElseGet(() -> row.text(Column.ROUNDING));
    }
}
