package dev.shipkeep.core.settlement;

/** What an item of a statement stands for, in the order in which a statement lists them. */
public enum ItemKind {
    /** Freight of the month's parcels. */
    FREIGHT,
    /** A surcharge on the month's parcels. */
    SURCHARGE,
    /** What was found out about parcels of closed statements since. */
    ADJUSTMENT,
    /** A rebate on the volume of a period, less than nothing. */
    REBATE,
    /** A charge for what is missing from a commitment. */
    SHORTFALL
}
