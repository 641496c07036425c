package dev.shipkeep.deal.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A short way through places, beginning with the first: to the nearest next each time, then pieces of the way are turned
 * round as long as that makes it shorter (2-opt). Not always the shortest, never longer than the nearest-next way.
 */
final class ShortWay {

    /** Shorter by less than a metre is not shorter. */
    private static final double A_METRE = 1;

    private ShortWay() {}

    /** The indexes of the places in their order. */
    static List<Integer> through(List<Place> places) {
        List<Integer> way = nearestNext(places);
        boolean shorter = true;
        while (shorter) {
            shorter = turnOnce(way, places);
        }
        return way;
    }

    static double metres(List<Integer> way, List<Place> places) {
        double metres = 0;
        for (int i = 1; i < way.size(); i++) {
            metres += places.get(way.get(i - 1)).metresTo(places.get(way.get(i)));
        }
        return metres;
    }

    private static List<Integer> nearestNext(List<Place> places) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            left.add(i);
        }
        List<Integer> way = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.getFirst();
            if (!way.isEmpty()) {
                Place here = places.get(way.getLast());
                for (Integer other : left) {
                    if (here.metresTo(places.get(other)) < here.metresTo(places.get(next))) {
                        next = other;
                    }
                }
            }
            left.remove(next);
            way.add(next);
        }
        return way;
    }

    private static boolean turnOnce(List<Integer> way, List<Place> places) {
        double before = metres(way, places);
        for (int from = 1; from < way.size() - 1; from++) {
            for (int to = from + 1; to < way.size(); to++) {
                List<Integer> turned = new ArrayList<>(way);
                Collections.reverse(turned.subList(from, to + 1));
                if (metres(turned, places) < before - A_METRE) {
                    Collections.copy(way, turned);
                    return true;
                }
            }
        }
        return false;
    }
}
