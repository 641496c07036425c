package dev.shipkeep.core.grading;

import static dev.shipkeep.core.grading.Threshold.FREQUENCY_IMPORTANT_MONTHLY_PARCELS;
import static dev.shipkeep.core.grading.Threshold.FREQUENCY_IMPORTANT_WEEKS;
import static dev.shipkeep.core.grading.Threshold.FREQUENCY_ORDINARY_MONTHLY_PARCELS;
import static dev.shipkeep.core.grading.Threshold.FREQUENCY_ORDINARY_WEEKS;

/** Class by how often an account ships, best first. */
public enum FrequencyClass {
    /** 重要: ships in most weeks or very much. */
    IMPORTANT,
    /** 一般 */
    ORDINARY,
    /** 潜在: ships now and then, or not at all. */
    POTENTIAL;

    static final int MONTHS = 12;

    static FrequencyClass of(AccountFigures figures, GradingPolicy policy) {
        if (reaches(figures, policy, FREQUENCY_IMPORTANT_WEEKS, FREQUENCY_IMPORTANT_MONTHLY_PARCELS)) {
            return IMPORTANT;
        }
        return reaches(figures, policy, FREQUENCY_ORDINARY_WEEKS, FREQUENCY_ORDINARY_MONTHLY_PARCELS)
                ? ORDINARY
                : POTENTIAL;
    }

    private static boolean reaches(
            AccountFigures figures, GradingPolicy policy, Threshold weeks, Threshold monthlyParcels) {
        return figures.activeWeeks() >= policy.value(weeks)
                || figures.window().parcels() >= MONTHS * policy.value(monthlyParcels);
    }
}
