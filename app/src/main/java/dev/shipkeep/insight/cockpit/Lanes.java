package dev.shipkeep.insight.cockpit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All lanes of a scope in the months of a period. */
public record Lanes(List<Lane> all) {

    private static final Comparator<Lane> LARGEST_FIRST =
            Comparator.comparingLong(Lane::parcels).reversed();

    public List<Lane> largest(int limit) {
        return all.stream()
                .filter(lane -> !lane.origin().isEmpty() || !lane.destination().isEmpty())
                .sorted(LARGEST_FIRST)
                .limit(limit)
                .toList();
    }

    /** Sums by where parcels go; the origin of these is empty. */
    public List<Lane> byDestination() {
        return by(Lane::destination, false);
    }

    /** Sums by where parcels come from; the destination of these is empty. */
    public List<Lane> byOrigin() {
        return by(Lane::origin, true);
    }

    public long parcels() {
        return all.stream().mapToLong(Lane::parcels).sum();
    }

    private List<Lane> by(Function<Lane, String> region, boolean isOrigin) {
        Map<String, Lane> sums = new TreeMap<>();
        for (Lane lane : all) {
            String name = region.apply(lane);
            Lane none = new Lane("", "", 0, 0, 0, 0, 0);
            sums.put(name, sums.getOrDefault(name, none).plus(lane, isOrigin ? name : "", isOrigin ? "" : name));
        }
        List<Lane> sorted = new ArrayList<>(sums.values());
        sorted.sort(LARGEST_FIRST);
        return sorted;
    }
}
