package dev.shipkeep.waybill.web;

import java.util.List;

/**
 * What a chart shows, as the page's script reads it.
 *
 * @param unit money (minor units), percent (basis points) or count
 * @param minY where the axis begins
 * @param links where a click on a point leads
 */
record Chart(String type, List<String> x, List<Series> series, String unit, long minY, List<String> links) {

    /** A null among the data is a gap. */
    record Series(
            String name,
            List<? extends @org.jspecify.annotations.Nullable Object> data,
            boolean dashed,
            boolean area) {}
}
