package dev.shipkeep.pricing.web;

import dev.shipkeep.core.rating.Place;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freights by destination and weight.
 *
 * @param origin zone that the parcels come from
 * @param product null for any
 */
public record PriceTable(
        List<String> origins,
        String origin,
        List<String> products,
        @Nullable String product,
        List<Row> rows,
        List<Row> curves) {

    static final List<Long> GRAMS = List.of(1_000L, 2_000L, 3_000L, 5_000L, 10_000L, 20_000L, 30_000L, 50_000L);

    private static final List<Long> CURVE = List.of(
            1_000L, 2_000L, 3_000L, 5_000L, 8_000L, 10_000L, 15_000L, 20_000L, 25_000L, 29_000L, 30_000L, 35_000L,
            40_000L, 50_000L);
    private static final int MOST_ROWS = 500;
    private static final int CURVES = 6;
    private static final int LEGEND = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param promisedHours zero where the card promises no time
     * @param fen freight by weight; null where there is none
     */
    public record Row(String zone, long promisedHours, List<@Nullable Long> fen) {}

    /** Whether any lane has a promised time. */
    public boolean hasPromises() {
        return rows.stream().anyMatch(row -> row.promisedHours() != Lane.NO_PROMISE);
    }

    static PriceTable of(PriceGrid grid, String wantedOrigin, String wantedProduct) {
        Map<String, Place> origins = PriceGrid.places(grid.card().origins());
        Map<String, Place> destinations = PriceGrid.places(grid.card().destinations());
        List<String> products =
                grid.card().products().stream().map(Product::code).toList();
        String origin = origins.containsKey(wantedOrigin)
                ? wantedOrigin
                : origins.keySet().iterator().next();
        String product = grid.ownProduct(wantedProduct);
        Place from = Objects.requireNonNull(origins.get(origin));
        List<Row> rows = destinations.entrySet().stream()
                .limit(MOST_ROWS)
                .map(zone -> row(grid, from, zone, product, GRAMS))
                .filter(row -> row.fen().stream().anyMatch(Objects::nonNull))
                .toList();
        List<Row> curves = spread(rows).stream()
                .map(row -> Map.entry(row.zone(), Objects.requireNonNull(destinations.get(row.zone()))))
                .map(zone -> row(grid, from, zone, product, CURVE))
                .toList();
        return new PriceTable(List.copyOf(origins.keySet()), origin, products, product, rows, curves);
    }

    private static Row row(
            PriceGrid grid, Place from, Map.Entry<String, Place> to, @Nullable String product, List<Long> grams) {
        List<@Nullable Long> fen = new ArrayList<>();
        for (long weight : grams) {
            fen.add(grid.freight(from, to.getValue(), product, weight));
        }
        return new Row(to.getKey(), grid.promisedHours(from, to.getValue(), product), fen);
    }

    /** A few rows from the cheapest to the dearest, each with other prices. */
    private static List<Row> spread(List<Row> rows) {
        Map<List<@Nullable Long>, Row> distinct = new LinkedHashMap<>();
        rows.forEach(row -> distinct.putIfAbsent(row.fen(), row));
        List<Row> sorted = distinct.values().stream()
                .sorted(Comparator.comparingLong(PriceTable::weight))
                .toList();
        if (sorted.size() <= CURVES) {
            return sorted;
        }
        List<Row> few = new ArrayList<>();
        for (int curve = 0; curve < CURVES; curve++) {
            few.add(sorted.get(curve * (sorted.size() - 1) / (CURVES - 1)));
        }
        return few;
    }

    private static long weight(Row row) {
        return row.fen().stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    public static List<String> weights() {
        return GRAMS.stream().map(grams -> FigureWords.plain(grams, 3) + " kg").toList();
    }

    /** As static/js/chart.js reads it. */
    public String chart(Frame frame) {
        List<Map<String, Object>> series = new ArrayList<>();
        for (Row row : curves) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("name", shortened(zoneName(frame, row.zone())));
            line.put("data", row.fen());
            series.add(line);
        }
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("type", "line");
        chart.put("unit", "money");
        chart.put(
                "x",
                CURVE.stream().map(grams -> FigureWords.plain(grams, 3) + " kg").toList());
        chart.put("series", series);
        return JSON.writeValueAsString(chart);
    }

    /** A legend on a phone has no room for a zone that is called by all of its provinces. */
    private static String shortened(String zone) {
        return zone.length() <= LEGEND ? zone : zone.substring(0, LEGEND) + "…";
    }

    static String zoneName(Frame frame, String zone) {
        return zone.equals("ALL") ? frame.say("pricing.zone.all") : zone;
    }
}
