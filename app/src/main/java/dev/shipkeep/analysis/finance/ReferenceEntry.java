package dev.shipkeep.analysis.finance;

import dev.shipkeep.core.finance.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * A reference as it was typed: shares in percent, money in yuan. Both ends empty is not compared.
 *
 * @param lows texts by ratio
 */
public record ReferenceEntry(String source, Map<Ratio, String> lows, Map<Ratio, String> highs) {

    static ReferenceEntry of(Reference reference) {
        Map<Ratio, String> lows = new EnumMap<>(Ratio.class);
        Map<Ratio, String> highs = new EnumMap<>(Ratio.class);
        reference.usual().bounds().forEach((ratio, bounds) -> {
            lows.put(ratio, typed(ratio, bounds.low()));
            highs.put(ratio, typed(ratio, bounds.high()));
        });
        return new ReferenceEntry(reference.source(), lows, highs);
    }

    static String typed(Ratio ratio, BigDecimal bound) {
        return bound.movePointRight(shift(ratio)).stripTrailingZeros().toPlainString();
    }

    /** Places between a value and what a person types: 0.3 is typed as 30 percent, 250 fen as 2.5 yuan. */
    static int shift(Ratio ratio) {
        return switch (ratio.unit()) {
            case SHARE -> 2;
            case FEN -> -2;
            case TIMES, DAYS -> 0;
        };
    }

    public String low(Ratio ratio) {
        return lows.getOrDefault(ratio, "");
    }

    public String high(Ratio ratio) {
        return highs.getOrDefault(ratio, "");
    }
}
