package dev.shipkeep.core.grading;

/** Class by the revenue of the window, best first. */
public enum AmountClass {
    /** 重点 */
    KEY,
    /** 中 */
    MEDIUM,
    /** 小 */
    SMALL;

    static AmountClass of(AccountFigures figures, GradingPolicy policy) {
        long revenueFen = figures.window().revenueFen();
        if (revenueFen >= policy.value(Threshold.AMOUNT_KEY)) {
            return KEY;
        }
        return revenueFen >= policy.value(Threshold.AMOUNT_MEDIUM) ? MEDIUM : SMALL;
    }
}
