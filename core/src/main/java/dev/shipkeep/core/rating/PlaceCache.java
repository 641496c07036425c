package dev.shipkeep.core.rating;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one tariff says of the origins, or of the destinations, that were asked for lately: a bounded table of two ways
 * by identity, so that parcels between the same places ask nothing twice. For one thread.
 */
final class PlaceCache {
    /** Spreads hashes evenly: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private final PlaceTable zones;
    private final ToLongFunction<Place> openSurcharges;
    private final int shift;
    private final @Nullable Place[] places;
    /** Zone and open surcharges of each row in turn. */
    private final long[] columns;

    private int turn;

    /**
     * @param zones numbers of zones
     * @param openSurcharges the surcharges that a place leaves open, as bits
     * @param bits rows as a power of two
     */
    PlaceCache(PlaceTable zones, ToLongFunction<Place> openSurcharges, int bits) {
        this.zones = zones;
        this.openSurcharges = openSurcharges;
        shift = Integer.SIZE - bits;
        places = new @Nullable Place[1 << bits];
        columns = new long[2 << bits];
    }

    /** The row of a place with its hash, until the next place is asked for. */
    int row(Place place, int hash) {
        int row = (hash * SPREAD) >>> shift;
        if (places[row] == place) {
            return row;
        }
        row ^= 1;
        return places[row] == place ? row : fill(row, place);
    }

    /** Number of the zone of a row's place; {@link KeyTable#NONE} when it has none. */
    int zone(int row) {
        return (int) columns[2 * row];
    }

    /** Surcharges that the place of a row leaves open. */
    long open(int row) {
        return columns[2 * row + 1];
    }

    private int fill(int other, Place place) {
        turn ^= 1;
        int row = other ^ turn;
        places[row] = place;
        columns[2 * row] = zones.find(place);
        columns[2 * row + 1] = openSurcharges.applyAsLong(place);
        return row;
    }
}
