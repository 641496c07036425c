package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.figure.RoundingRule;
import dev.shipkeep.core.rating.figure.Share;
import java.math.BigDecimal;

/** Percentages and roundings as they are written, in decimals. */
final class SlowFigures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private SlowFigures() {}

    static BigDecimal part(BigDecimal amount, Share share) {
        return amount.multiply(BigDecimal.valueOf(share.partsPerMillion())).divide(MILLION);
    }

    static BigDecimal round(BigDecimal figure, RoundingRule rule) {
        BigDecimal step = BigDecimal.valueOf(rule.step());
        BigDecimal below = figure.divideToIntegralValue(step).multiply(step);
        BigDecimal rest = figure.subtract(below);
        if (rest.signum() == 0) {
            return below;
        }
        return switch (rule.kind()) {
            case UP -> below.add(step);
            case DOWN -> below;
            case HALF_UP -> rest.add(rest).compareTo(step) >= 0 ? below.add(step) : below;
            case UP_AFTER_GRACE -> rest.compareTo(BigDecimal.valueOf(rule.lower())) <= 0 ? below : below.add(step);
            case HALF_STEPS -> {
                if (rest.compareTo(BigDecimal.valueOf(rule.lower())) < 0) {
                    yield below;
                }
                boolean half = rest.compareTo(BigDecimal.valueOf(rule.upper())) < 0;
                yield half ? below.add(BigDecimal.valueOf(rule.step() / 2)) : below.add(step);
            }
        };
    }
}
