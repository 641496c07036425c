package dev.shipkeep.core.rating.volume;

/** What volume is counted in. */
public enum VolumeMeasure {
    /** Parcels. */
    PARCELS,
    /** Chargeable weight, grams. */
    WEIGHT,
    /** Freight, minor units. */
    FREIGHT,
    /** Freight and surcharges, minor units. */
    TOTAL;

    /** The totals in this measure; less than nothing, after corrections, counts as nothing. */
    public long quantity(VolumeTotals totals) {
        return Math.max(
                0,
                switch (this) {
                    case PARCELS -> totals.parcels();
                    case WEIGHT -> totals.chargeableGrams();
                    case FREIGHT -> totals.freightFen();
                    case TOTAL -> totals.totalFen();
                });
    }

    /** Whether it counts money. */
    public boolean isMoney() {
        return this == FREIGHT || this == TOTAL;
    }
}
