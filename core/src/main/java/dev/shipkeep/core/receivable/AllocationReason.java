package dev.shipkeep.core.receivable;

/** Why a proposal is as it is. */
public enum AllocationReason {
    /** The remark names the documents. */
    NAMED,
    /** One open item is exactly as much. */
    EXACT_ONE,
    /** Some open items together are exactly as much. */
    EXACT_SEVERAL,
    /** Oldest due first, and the last of them only in part. */
    PART,
    /** More than all that is open: the rest stays to the payer's good. */
    OVERPAID,
    /** Nothing is open: all of it stays to the payer's good. */
    NOTHING_OPEN
}
