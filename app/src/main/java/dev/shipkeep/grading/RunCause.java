package dev.shipkeep.grading;

/** Why a grading was made. Names are stored. */
public enum RunCause {
    /** Every night, as of the day before. */
    NIGHTLY,
    /** New accounts or parcels came in. */
    IMPORT,
    /** A person asked for it. */
    DEMAND,
    /** The thresholds were changed. */
    POLICY,
    /** The demo carrier was loaded. */
    DEMO
}
