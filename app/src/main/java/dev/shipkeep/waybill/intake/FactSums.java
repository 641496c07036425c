package dev.shipkeep.waybill.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Sums of parcels by owner and day, and by owner, month and lane. An owner is whatever the holder counts for: a sender of a
 * file, an account, a unit. Sums of differences may be negative.
 */
final class FactSums {

    /** Order of the sums of a day, as the columns of {@code account_day}. */
    static final String DAY_COLUMNS = """
            parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned, revenue_fen,
            costed_revenue_fen, cost_fen, weight_grams""";

    /** Order of the sums of a lane, as the columns of {@code account_lane_month}. */
    static final String LANE_COLUMNS = "parcels, delivered, on_time, late, revenue_fen, weight_grams";

    /** So many of the first sums count parcels; the others are amounts. */
    static final int DAY_COUNTS = 9;

    static final int LANE_COUNTS = 4;

    private static final int DAY_SUMS = 13;
    private static final int LANE_SUMS = 6;

    record DayKey(long owner, int day) {}

    record LaneKey(long owner, int month, String originRegion, String destinationRegion) {}

    private final Map<DayKey, long[]> days = new HashMap<>();
    private final Map<LaneKey, long[]> lanes = new HashMap<>();

    Map<DayKey, long[]> days() {
        return days;
    }

    Map<LaneKey, long[]> lanes() {
        return lanes;
    }

    /** @param sign −1 to take the parcel away */
    void add(long owner, ParcelFigures parcel, int sign) {
        if (!parcel.isCounted()) {
            return;
        }
        addToDay(days.computeIfAbsent(new DayKey(owner, parcel.day()), key -> new long[DAY_SUMS]), parcel, sign);
        LaneKey lane = new LaneKey(owner, parcel.month(), parcel.originRegion(), parcel.destinationRegion());
        addToLane(lanes.computeIfAbsent(lane, key -> new long[LANE_SUMS]), parcel, sign);
    }

    private static void addToDay(long[] sums, ParcelFigures parcel, int sign) {
        Long cost = parcel.costFen();
        Long weight = parcel.weightGrams();
        sums[0] += sign;
        sums[1] += cost == null ? 0 : sign;
        sums[2] += weight == null ? 0 : sign;
        switch (parcel.status()) {
            case ParcelStatus.DELIVERED -> sums[3] += sign;
            case ParcelStatus.LOST -> sums[6] += sign;
            case ParcelStatus.DAMAGED -> sums[7] += sign;
            case ParcelStatus.RETURNED -> sums[8] += sign;
            default -> {}
        }
        sums[4] += parcel.onTime() ? sign : 0;
        sums[5] += parcel.late() ? sign : 0;
        sums[9] += sign * parcel.freightFen();
        sums[10] += cost == null ? 0 : sign * parcel.freightFen();
        sums[11] += cost == null ? 0 : sign * cost;
        sums[12] += weight == null ? 0 : sign * weight;
    }

    private static void addToLane(long[] sums, ParcelFigures parcel, int sign) {
        Long weight = parcel.weightGrams();
        sums[0] += sign;
        sums[1] += parcel.status().equals(ParcelStatus.DELIVERED) ? sign : 0;
        sums[2] += parcel.onTime() ? sign : 0;
        sums[3] += parcel.late() ? sign : 0;
        sums[4] += sign * parcel.freightFen();
        sums[5] += weight == null ? 0 : sign * weight;
    }

    /** Adds the sums of others under owners of another kind; those whose owner is 0 are left out. */
    void addAll(FactSums others, LongUnaryOperator ownerOf) {
        others.days.forEach((key, sums) -> {
            long owner = ownerOf.applyAsLong(key.owner());
            if (owner != 0) {
                add(days.computeIfAbsent(new DayKey(owner, key.day()), absent -> new long[DAY_SUMS]), sums);
            }
        });
        others.lanes.forEach((key, sums) -> {
            long owner = ownerOf.applyAsLong(key.owner());
            if (owner != 0) {
                LaneKey lane = new LaneKey(owner, key.month(), key.originRegion(), key.destinationRegion());
                add(lanes.computeIfAbsent(lane, absent -> new long[LANE_SUMS]), sums);
            }
        });
    }

    void dropZeros() {
        days.values().removeIf(FactSums::isZero);
        lanes.values().removeIf(FactSums::isZero);
    }

    private static void add(long[] target, long[] sums) {
        for (int i = 0; i < target.length; i++) {
            target[i] += sums[i];
        }
    }

    private static boolean isZero(long[] sums) {
        return Arrays.stream(sums).allMatch(sum -> sum == 0);
    }
}
