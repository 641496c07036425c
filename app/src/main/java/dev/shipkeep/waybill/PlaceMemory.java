package dev.shipkeep.waybill;

import dev.shipkeep.core.rating.Place;
import dev.shipkeep.organization.Divisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One object for each place that parcels go between: whoever rates remembers by it. A city is found by its code or, within
 * its province, by its name; what no division is called stands for itself.
 */
final class PlaceMemory {

    private static final int MOST = 50_000;
    private static final Pattern CODE = Pattern.compile("\\d{4}|\\d{6}");

    private final Divisions divisions;
    private final Map<Named, Place> places = new HashMap<>();

    PlaceMemory(Divisions divisions) {
        this.divisions = divisions;
    }

    private record Named(@Nullable String region, @Nullable String city) {}

    Place get(@Nullable String region, @Nullable String city) {
        Named named = new Named(region, city);
        Place known = places.get(named);
        if (known == null) {
            if (places.size() == MOST) {
                places.clear();
            }
            known = find(region, city);
            places.put(named, known);
        }
        return known;
    }

    private Place find(@Nullable String region, @Nullable String city) {
        if (city == null || city.isEmpty()) {
            return region == null ? Place.UNKNOWN : Place.ofDivision(region);
        }
        if (CODE.matcher(city).matches() && divisions.isKnown(city)) {
            return Place.ofDivision(city);
        }
        List<String> codes = divisions.listCodes(city).stream()
                .filter(code -> region == null || code.startsWith(region))
                .toList();
        return codes.size() == 1 ? Place.ofDivision(codes.getFirst()) : new Place(null, city, region);
    }
}
