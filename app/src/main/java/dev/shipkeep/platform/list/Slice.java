package dev.shipkeep.platform.list;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one page of a sorted list needs: from a place on in reading order, and one more than the page holds.
 *
 * @param place where reading begins; null for the start of the list
 */
public record Slice(
        SortKey key, boolean descending, @Nullable Place place, int size) {

    /** @param text a place as it stands in an address; what is none, or none of this order, begins at the start */
    public static Slice of(SortKey key, boolean descending, String text, int size) {
        return of(key, descending, Place.parse(text).orElse(null), size);
    }

    public static Slice of(SortKey key, boolean descending, @Nullable Place place, int size) {
        Place readable = Optional.ofNullable(place).filter(key::canRead).orElse(null);
        return new Slice(key, descending, readable, size);
    }

    /** Narrows to the rows on the place's side. */
    public Where in(Where where) {
        if (place != null) {
            key.addPlace(where, place, descending);
        }
        return where;
    }

    /** In reading order: backwards when reading up from a place. */
    public String orderBy() {
        boolean backwards = place != null && place.direction() == Place.Direction.BEFORE;
        return key.orderBy(descending != backwards);
    }

    /** The order, and how many rows to read. */
    public String tail() {
        return orderBy() + " LIMIT " + (size + 1);
    }

    /** Cuts the page out of what was read. */
    public <R> Page<R> page(List<R> read, BiFunction<R, Place.Direction, Place> placeOf) {
        return Page.of(read, size, place, placeOf);
    }
}
