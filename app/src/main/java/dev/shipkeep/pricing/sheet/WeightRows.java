package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.VolumeRule;
import dev.shipkeep.core.rating.card.WeightRule;
import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the chargeable weight is found, for the card and for products with a rule of their own; and the products. */
final class WeightRows {

    private static final String CARD = "";

    private final SheetProblems problems;
    private final Map<String, List<SheetRow>> rules = new LinkedHashMap<>();
    private final Map<String, Long> products = new LinkedHashMap<>();

    WeightRows(SheetProblems problems) {
        this.problems = problems;
    }

    void addRule(SheetRow row) {
        String product = row.text(Column.PRODUCT);
        if (!product.isEmpty()) {
            products.putIfAbsent(product, row.line());
        }
        rules.computeIfAbsent(product, key -> new ArrayList<>()).add(row);
    }

    void addProduct(SheetRow row) {
        if (!row.has(Column.PRODUCT)) {
            problems.add(row.line(), Column.PRODUCT, "empty");
        } else {
            products.putIfAbsent(row.text(Column.PRODUCT), row.line());
        }
    }

    WeightRule cardRule() {
        if (!rules.containsKey(CARD)) {
            problems.addWhole(0, "noWeightRule", RowKind.WEIGHT.word(true));
            return WeightRule.of(VolumeRule.NONE, RoundingRule.UP_TO_UNIT);
        }
        return rule(Objects.requireNonNull(rules.get(CARD)));
    }

    List<Product> products() {
        List<Product> list = new ArrayList<>();
        for (String code : products.keySet()) {
            List<SheetRow> own = rules.get(code);
            list.add(new Product(code, own == null ? null : rule(own)));
        }
        return list;
    }

    long line(int product) {
        return product < products.size() ? List.copyOf(products.values()).get(product) : 0;
    }

    long ruleLine() {
        List<SheetRow> own = rules.get(CARD);
        return own == null ? 0 : own.getFirst().line();
    }

    /** The first row has all of the rule, the others add roundings from a weight on. */
    private WeightRule rule(List<SheetRow> rows) {
        SheetRow first = rows.getFirst();
        List<WeightRule.Rounding> roundings = new ArrayList<>();
        for (SheetRow row : rows) {
            if (!row.has(Column.ROUNDING)) {
                problems.add(row.line(), Column.ROUNDING, "empty");
            } else {
                roundings.add(new WeightRule.Rounding(row.number(Column.FROM), rounding(row)));
            }
        }
        PieceRule pieces = first.findChoice(PieceRule.class, Column.PIECES);
        return new WeightRule(
                volume(first),
                pieces == null ? WeightRule.Pieces.ROUND_EACH : pieces.rule(),
                roundings,
                first.number(Column.FIRST_WEIGHT));
    }

    private static VolumeRule volume(SheetRow row) {
        return new VolumeRule(
                row.number(Column.DIVISOR),
                row.number(Column.SIZE_REQUIRED) != 0,
                row.number(Column.SIDE_FROM),
                new Share(row.number(Column.PERCENT, Share.WHOLE)),
                RoundingRule.UP_TO_UNIT);
    }

    /** The rounding of a row; to the whole small unit where the cell is empty. */
    static RoundingRule rounding(SheetRow row) {
        long unit = row.roundsMoney() ? FigureCells.FEN : FigureCells.GRAMS;
        RoundingRule otherwise = row.roundsMoney() ? RoundingRule.HALF_UP_TO_UNIT : RoundingRule.UP_TO_UNIT;
        return RoundingText.read(row.text(Column.ROUNDING), unit).orElse(otherwise);
    }
}
