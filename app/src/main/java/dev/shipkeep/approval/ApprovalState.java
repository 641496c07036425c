package dev.shipkeep.approval;

/** How a request or one of its steps stands; a step also may be passed over. Names are stored; keep them. */
public enum ApprovalState {
    OPEN,
    GRANTED,
    RETURNED,
    WITHDRAWN,
    /** Nobody on this level may decide. */
    PASSED_OVER
}
