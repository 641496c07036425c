package dev.shipkeep.api.resource;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list.
 *
 * @param items in the order of the list
 * @param next address of the page after this one; null on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    static final int USUAL = 50;
    static final int MOST = 200;

    static int bounded(int limit) {
        return Math.clamp(limit, 1, MOST);
    }

    /**
     * Cuts a page out of what was read.
     *
     * @param read at most one more than the limit
     * @param place of an item, for {@code after}
     */
    static <R, T> Listing<T> of(List<R> read, int limit, Function<R, Object> place, Function<R, T> view) {
        boolean more = read.size() > limit;
        List<R> shown = more ? read.subList(0, limit) : read;
        String next = more
                ? ServletUriComponentsBuilder.fromCurrentRequest()
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replaceQueryParam("after", place.apply(shown.getLast()))
                        .build()
                        .toUriString()
                : null;
        return new Listing<>(shown.stream().map(view).toList(), next);
    }
}
