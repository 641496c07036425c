package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.ValueOptions.LengthUnit;
import dev.shipkeep.platform.importing.ValueOptions.MoneyUnit;
import dev.shipkeep.platform.importing.ValueOptions.WeightUnit;
import java.util.Map;

/** What a unit's word is worth, and which unit a column without words in its cells has. */
final class Units {

    static final Map<String, Integer> GRAMS = Map.ofEntries(
            Map.entry("g", 1),
            Map.entry("gram", 1),
            Map.entry("grams", 1),
            Map.entry("克", 1),
            Map.entry("斤", 500),
            Map.entry("kg", 1_000),
            Map.entry("kgs", 1_000),
            Map.entry("公斤", 1_000),
            Map.entry("千克", 1_000),
            Map.entry("t", 1_000_000),
            Map.entry("吨", 1_000_000));

    static final Map<String, Integer> MILLIMETRES =
            Map.of("mm", 1, "毫米", 1, "cm", 10, "厘米", 10, "公分", 10, "m", 1_000, "米", 1_000);

    private static final int CUSTOMARY_GRAMS = 1_000;
    private static final int CUSTOMARY_MILLIMETRES = 10;

    private Units() {}

    static int gramsPerUnit(WeightUnit unit, String header) {
        return switch (unit) {
            case KILOGRAM -> 1_000;
            case GRAM -> 1;
            case AUTO -> GRAMS.getOrDefault(HeaderWords.unit(header), CUSTOMARY_GRAMS);
        };
    }

    static int millimetresPerUnit(LengthUnit unit, String header) {
        return switch (unit) {
            case METRE -> 1_000;
            case CENTIMETRE -> 10;
            case MILLIMETRE -> 1;
            case AUTO -> MILLIMETRES.getOrDefault(HeaderWords.unit(header), CUSTOMARY_MILLIMETRES);
        };
    }

    static boolean isFen(MoneyUnit unit, String header) {
        return switch (unit) {
            case YUAN -> false;
            case FEN -> true;
            case AUTO ->
                switch (HeaderWords.unit(header)) {
                    case "分", "fen", "cent", "cents" -> true;
                    default -> false;
                };
        };
    }
}
