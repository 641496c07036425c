package dev.shipkeep.waybill.panel;

import org.jspecify.annotations.Nullable;

/** Facts of some days, as far as the panels tell them. Delivered parcels without a promise are neither on time nor late. */
public record Sums(
        long parcels,
        long delivered,
        long onTime,
        long late,
        long lost,
        long damaged,
        long returned,
        long revenueFen,
        long weightGrams) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final long BASIS_POINTS = 10_000;

    public Sums plus(Sums other) {
        return new Sums(
                parcels + other.parcels,
                delivered + other.delivered,
                onTime + other.onTime,
                late + other.late,
                lost + other.lost,
                damaged + other.damaged,
                returned + other.returned,
                revenueFen + other.revenueFen,
                weightGrams + other.weightGrams);
    }

    public @Nullable Integer onTimeBasisPoints() {
        return share(onTime, onTime + late);
    }

    /** Null when there is nothing to take a share of. */
    public static @Nullable Integer share(long part, long whole) {
        return whole == 0 ? null : (int) ((part * BASIS_POINTS + whole / 2) / whole);
    }
}
