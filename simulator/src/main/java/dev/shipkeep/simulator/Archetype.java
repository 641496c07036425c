package dev.shipkeep.simulator;

/** How a shipper's volume lives: what a good early warning should find out from the parcels alone. */
public enum Archetype {
    STEADY,
    GROWING,
    DECLINING,
    /** Fades for three weeks and stops for good on a date. */
    SILENT,
    /** First parcel within the last 90 days. */
    NEW,
    SEASONAL,
    /** Ships in about one week of three. */
    SPORADIC
}
