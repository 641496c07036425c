package dev.shipkeep.analysis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, as the page's script reads it.
 *
 * @param unit percent (basis points), money (minor units) or count
 */
public record Chart(String type, List<String> x, List<Series> series, String unit) {

    /** @param dashed drawn as a reference */
    public record Series(String name, List<? extends @Nullable Number> data, boolean dashed) {}
}
