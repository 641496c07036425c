package dev.shipkeep.waybill.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;

/**
 * Sums of parcels by owner and day. An owner is whatever the holder counts for: a sender of a file, an account, a unit. Sums
 * of differences may be negative.
 */
final class FactSums {

    /** Order of the sums, as the columns of {@code account_day}. */
    static final String COLUMNS = """
            parcels, costed_parcels, weighed_parcels, delivered, on_time, late, lost, damaged, returned, revenue_fen,
            costed_revenue_fen, cost_fen, weight_grams""";

    /** So many of the first sums count parcels; the others are amounts. */
    static final int COUNTS = 9;

    private static final int SUMS = 13;

    record Key(long owner, int day) {}

    private final Map<Key, long[]> days = new HashMap<>();

    Map<Key, long[]> days() {
        return days;
    }

    /** @param sign −1 to take the parcel away */
    void add(long owner, ParcelFigures parcel, int sign) {
        if (!parcel.isCounted()) {
            return;
        }
        long[] sums = days.computeIfAbsent(new Key(owner, parcel.day()), key -> new long[SUMS]);
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

    /** Adds the sums of others under owners of another kind; those whose owner is 0 are left out. */
    void addAll(FactSums others, LongUnaryOperator ownerOf) {
        others.days.forEach((key, sums) -> {
            long owner = ownerOf.applyAsLong(key.owner());
            if (owner != 0) {
                add(days.computeIfAbsent(new Key(owner, key.day()), absent -> new long[SUMS]), sums);
            }
        });
    }

    void dropZeros() {
        days.values().removeIf(FactSums::isZero);
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
