package dev.shipkeep.core.grading;

import dev.shipkeep.core.measure.DayFacts;

/** What accounts are ranked by. */
public enum RankingBasis {
    /** Revenue of the window, fen. */
    REVENUE,
    /** Margin of the costed parcels of the window, fen; unknown where too few parcels are costed. */
    MARGIN,
    /** Parcels of the window. */
    PARCELS;

    boolean isKnown(DayFacts facts, GradingPolicy policy) {
        return this != MARGIN || policy.knowsMargin(facts);
    }

    /** The value to rank by; 0 where it is unknown, since the unknown cannot be ranked above anybody. */
    long value(DayFacts facts, GradingPolicy policy) {
        return switch (this) {
            case REVENUE -> facts.revenueFen();
            case MARGIN -> policy.knowsMargin(facts) ? facts.marginFen().orElse(0) : 0;
            case PARCELS -> facts.parcels();
        };
    }
}
