package dev.shipkeep.platform.list;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param previous place before its first row; null on the first page
 * @param next place after its last row; null on the last page
 */
public record Page<R>(
        List<R> rows, @Nullable String previous, @Nullable String next) {

    /**
     * Cuts a page out of what was read.
     *
     * @param read at most one more row than the page holds, in reading order: backwards for a place that says BEFORE
     * @param place where the reading began; null for the start of the list
     * @param placeOf the place of a row, in the direction given
     */
    public static <R> Page<R> of(
            List<R> read, int size, @Nullable Place place, BiFunction<R, Place.Direction, Place> placeOf) {
        boolean more = read.size() > size;
        List<R> rows = more ? read.subList(0, size) : read;
        boolean backwards = place != null && place.direction() == Place.Direction.BEFORE;
        if (backwards) {
            rows = rows.reversed();
        }
        if (rows.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        boolean hasPrevious = backwards ? more : place != null;
        boolean hasNext = backwards || more;
        return new Page<>(
                List.copyOf(rows),
                hasPrevious
                        ? placeOf.apply(rows.getFirst(), Place.Direction.BEFORE).text()
                        : null,
                hasNext ? placeOf.apply(rows.getLast(), Place.Direction.AFTER).text() : null);
    }
}
