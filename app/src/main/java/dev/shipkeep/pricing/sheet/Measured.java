package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition of a surcharge looks at. */
public enum Measured implements Chosen {
    DAYS(null, Unit.COUNT, "日期", "days"),
    TO_PLACES(null, Unit.COUNT, "目的地", "to"),
    FROM_PLACES(null, Unit.COUNT, "始发地", "from place"),
    PRODUCTS(null, Unit.COUNT, "产品", "products"),
    SERVICE(null, Unit.COUNT, "服务", "service"),
    /** No condition: of the surcharges of the named group only the largest is charged. */
    LARGEST_OF_GROUP(null, Unit.COUNT, "同组只收最高", "largest of group"),
    LONGEST_SIDE(Condition.Measure.LONGEST_SIDE, Unit.CENTIMETRES, "最长边", "longest side"),
    SECOND_SIDE(Condition.Measure.SECOND_SIDE, Unit.CENTIMETRES, "次长边", "second side"),
    GIRTH(Condition.Measure.GIRTH, Unit.CENTIMETRES, "长加围", "girth"),
    SIDES(Condition.Measure.SIDES, Unit.CENTIMETRES, "三边和", "sides"),
    PIECE_WEIGHT(Condition.Measure.PIECE_WEIGHT, Unit.KILOGRAMS, "单件重量", "piece weight"),
    ACTUAL_WEIGHT(Condition.Measure.ACTUAL_WEIGHT, Unit.KILOGRAMS, "实际重量", "actual weight"),
    CHARGEABLE_WEIGHT(Condition.Measure.CHARGEABLE_WEIGHT, Unit.KILOGRAMS, "计费重量", "chargeable weight"),
    PIECES(Condition.Measure.PIECES, Unit.COUNT, "件数", "pieces"),
    DECLARED_VALUE(Condition.Measure.DECLARED_VALUE, Unit.YUAN, "保价金额", "declared value"),
    COLLECTED(Condition.Measure.CASH_ON_DELIVERY, Unit.YUAN, "代收货款", "cash on delivery");

    private final Condition.@Nullable Measure measure;
    private final Unit unit;
    private final List<String> words;

    Measured(Condition.@Nullable Measure measure, Unit unit, String... words) {
        this.measure = measure;
        this.unit = unit;
        this.words = List.of(words);
    }

    /** The figure that is held between two bounds; null when the condition names things instead. */
    Condition.@Nullable Measure measure() {
        return measure;
    }

    Unit unit() {
        return unit;
    }

    @Override
    public List<String> words() {
        return words;
    }
}
