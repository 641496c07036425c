package dev.shipkeep.core.rating.card;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which zone a place belongs to: the narrowest key of the place that the map knows decides, else everything else.
 *
 * @param entries places with their zones
 * @param otherwise the zone of every other place; null when such a place has none
 */
public record ZoneMap(List<Entry> entries, @Nullable String otherwise) {

    /**
     * One place.
     *
     * @param place its key
     * @param zone name of its zone
     */
    public record Entry(PlaceKey place, String zone) {}

    public ZoneMap {
        entries = List.copyOf(entries);
    }

    /** A map that puts every place into one zone. */
    public static ZoneMap everywhere(String zone) {
        return new ZoneMap(List.of(), zone);
    }

    /** Names of the zones in the order in which they are first named. */
    public List<String> zones() {
        List<String> named = entries.stream().map(Entry::zone).distinct().toList();
        if (otherwise == null || named.contains(otherwise)) {
            return named;
        }
        return Stream.concat(named.stream(), Stream.of(otherwise)).toList();
    }
}
