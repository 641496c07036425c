package dev.shipkeep.core.rating.card;

import java.util.Set;

/**
 * Places such as remote areas, with exceptions: the narrowest key of a place that is found in either set decides, so
 * a province can be remote without its capital.
 *
 * @param in places that belong
 * @param except places that do not
 */
public record PlaceSet(Set<PlaceKey> in, Set<PlaceKey> except) {
    public PlaceSet {
        in = Set.copyOf(in);
        except = Set.copyOf(except);
    }
}
