package dev.shipkeep.platform.page;

import java.util.List;

/** Entries of the navigation that belong together. */
public record NavigationGroup(String name, List<NavigationPart> parts) {

    private static final int LONG = 7;
    private static final int LEAST_FOLDED = 4;

    public List<NavigationItem> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    /** In a group that has grown long, a part of several entries stands as one line that opens. */
    public boolean folds(NavigationPart part) {
        return !part.name().equals(name)
                && items().size() > LONG
                && part.items().size() >= LEAST_FOLDED;
    }
}
