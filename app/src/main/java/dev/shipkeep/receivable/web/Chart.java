package dev.shipkeep.receivable.web;

import java.util.List;

/**
 * What a chart shows, as the page's script reads it.
 *
 * @param unit money (minor units)
 * @param links where a click on a bar leads
 */
record Chart(String type, List<String> x, List<Series> series, String unit, List<String> links) {

    record Series(String name, List<Long> data) {}
}
