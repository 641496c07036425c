package dev.shipkeep.rating.web;

import java.util.List;

/** A chart as {@code chart.js} draws it; amounts are minor units. */
record Chart(String type, List<String> x, List<Series> series, String unit, List<String> links) {

    record Series(String name, List<Long> data) {}
}
