package dev.shipkeep.core.grading;

/** Whether and why an account is a key account (大客户), best first. */
public enum KeyCause {
    /** More parcels in the window than the policy asks; also when it is named as well. */
    VOLUME,
    /** Named by hand. */
    NAMED,
    /** Not a key account. */
    NO;

    static KeyCause of(AccountFigures figures, GradingPolicy policy) {
        if (figures.window().parcels() > policy.value(Threshold.KEY_ACCOUNT_PARCELS)) {
            return VOLUME;
        }
        return figures.namedKey() ? NAMED : NO;
    }
}
