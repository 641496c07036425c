package dev.shipkeep.bench.load;

import java.util.List;

/** What counts as one: a page, or a page with the panels that it loads, one after the other. */
public record Visit(List<PageRequest> requests) {

    public static Visit of(PageRequest request) {
        return new Visit(List.of(request));
    }
}
