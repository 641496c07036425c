package dev.shipkeep.core.rating;

import dev.shipkeep.core.rating.card.PlaceKey;
import dev.shipkeep.core.rating.card.PlaceSet;
import dev.shipkeep.core.rating.card.ZoneMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number for each place by its narrowest known key: county before city before province before everything else. */
final class PlaceTable {
    /** Membership in a set of places. */
    private static final int OUT = 0;

    private static final int IN = 1;

    private final @Nullable KeyTable counties;
    private final @Nullable KeyTable cities;
    private final @Nullable KeyTable provinces;
    private final int otherwise;

    private PlaceTable(Map<PlaceKey, Integer> numbers, int otherwise) {
        Map<PlaceKey.Level, Map<String, Integer>> levels = new EnumMap<>(PlaceKey.Level.class);
        numbers.forEach((place, number) ->
                levels.computeIfAbsent(place.level(), level -> new HashMap<>()).put(place.key(), number));
        counties = table(levels.get(PlaceKey.Level.COUNTY));
        cities = table(levels.get(PlaceKey.Level.CITY));
        provinces = table(levels.get(PlaceKey.Level.PROVINCE));
        this.otherwise = otherwise;
    }

    private static @Nullable KeyTable table(@Nullable Map<String, Integer> entries) {
        return entries == null ? null : new KeyTable(entries);
    }

    /** The index of the zone among the map's zones; {@link KeyTable#NONE} for a place without one. */
    static PlaceTable ofZones(ZoneMap map) {
        Map<String, Integer> zones = new HashMap<>();
        map.zones().forEach(zone -> zones.put(zone, zones.size()));
        Map<PlaceKey, Integer> numbers = new HashMap<>();
        map.entries().forEach(entry -> numbers.put(entry.place(), zones.get(entry.zone())));
        String otherwise = map.otherwise();
        return new PlaceTable(
                numbers, otherwise == null ? KeyTable.NONE : zones.getOrDefault(otherwise, KeyTable.NONE));
    }

    static PlaceTable ofSet(PlaceSet set) {
        Map<PlaceKey, Integer> numbers = new HashMap<>();
        set.in().forEach(place -> numbers.put(place, IN));
        set.except().forEach(place -> numbers.put(place, OUT));
        return new PlaceTable(numbers, OUT);
    }

    boolean contains(Place place) {
        return find(place) == IN;
    }

    int find(Place place) {
        int number = find(counties, place.county());
        if (number == KeyTable.NONE) {
            number = find(cities, place.city());
        }
        if (number == KeyTable.NONE) {
            number = find(provinces, place.province());
        }
        return number == KeyTable.NONE ? otherwise : number;
    }

    private static int find(@Nullable KeyTable table, @Nullable String key) {
        return table == null || key == null ? KeyTable.NONE : table.get(key);
    }
}
