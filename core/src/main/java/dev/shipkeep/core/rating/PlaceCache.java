package dev.shipkeep.core.rating;

import org.jspecify.annotations.Nullable;

/**
 * What one tariff says of the places that were asked for lately: a bounded table of two ways by identity, so that
 * parcels between the same places ask nothing twice. For one thread.
 */
final class PlaceCache {
    private static final int ROW_BITS = 13;
    private static final int ROWS = 1 << ROW_BITS;

    /** Spreads hashes evenly: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    /** Columns of a row. */
    private static final int WIDTH = 4;

    private static final int ORIGIN_ZONE = 0;
    private static final int DESTINATION_ZONE = 1;
    private static final int OPEN_FROM = 2;
    private static final int OPEN_TO = 3;

    private final Tariff tariff;
    private final @Nullable Place[] places = new @Nullable Place[ROWS];
    private final long[] columns = new long[ROWS * WIDTH];
    private int turn;

    PlaceCache(Tariff tariff) {
        this.tariff = tariff;
    }

    /** Where the columns of a place begin. */
    int row(Place place) {
        int slot = (place.hashCode() * SPREAD) >>> (Integer.SIZE - ROW_BITS);
        if (places[slot] != place) {
            slot ^= 1;
            if (places[slot] != place) {
                slot = fill(slot, place);
            }
        }
        return slot * WIDTH;
    }

    int originZone(int row) {
        return (int) columns[row + ORIGIN_ZONE];
    }

    int destinationZone(int row) {
        return (int) columns[row + DESTINATION_ZONE];
    }

    /** Surcharges that are open from the place of a row. */
    long openFrom(int row) {
        return columns[row + OPEN_FROM];
    }

    /** Surcharges that are open to the place of a row. */
    long openTo(int row) {
        return columns[row + OPEN_TO];
    }

    private int fill(int other, Place place) {
        turn ^= 1;
        int slot = other ^ turn;
        int row = slot * WIDTH;
        places[slot] = place;
        columns[row + ORIGIN_ZONE] = tariff.originZone(place);
        columns[row + DESTINATION_ZONE] = tariff.destinationZone(place);
        columns[row + OPEN_FROM] = tariff.gate().openFrom(place);
        columns[row + OPEN_TO] = tariff.gate().openTo(place);
        return slot;
    }
}
