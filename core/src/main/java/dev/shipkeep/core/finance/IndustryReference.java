package dev.shipkeep.core.finance;

import dev.shipkeep.core.finance.RatioValue.Known;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is usual in an industry, as a person has entered it.
 *
 * @param industry its name or code
 * @param bounds the usual values of a ratio; a ratio that is left out is not compared
 */
public record IndustryReference(String industry, Map<Ratio, Bounds> bounds) {

    /** Usual values from low through high, in the unit of the ratio. */
    public record Bounds(BigDecimal low, BigDecimal high) {
        /** @throws IllegalArgumentException when low is more than high */
        public Bounds {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("usual values end before they begin: " + low + " to " + high);
            }
        }
    }

    /** How a customer compares, in the eyes of a creditor. */
    public enum Verdict {
        BETTER,
        /** Within the bounds, ends included. */
        LIKE,
        WORSE
    }

    public IndustryReference {
        bounds = Map.copyOf(bounds);
    }

    /** Compares a value with the industry; empty without a value or without bounds. */
    public Optional<Verdict> compare(Ratio ratio, RatioValue value) {
        Bounds usual = bounds.get(ratio);
        if (usual == null || !(value instanceof Known known)) {
            return Optional.empty();
        }
        if (known.value().compareTo(Fraction.of(usual.low())) < 0) {
            return Optional.of(ratio.better() == Ratio.Better.LOWER ? Verdict.BETTER : Verdict.WORSE);
        }
        if (known.value().compareTo(Fraction.of(usual.high())) > 0) {
            return Optional.of(ratio.better() == Ratio.Better.HIGHER ? Verdict.BETTER : Verdict.WORSE);
        }
        return Optional.of(Verdict.LIKE);
    }
}
