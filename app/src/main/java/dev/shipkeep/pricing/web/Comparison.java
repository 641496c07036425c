package dev.shipkeep.pricing.web;

import dev.shipkeep.core.rating.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became dearer or cheaper from one version to another, place by place, whatever the zones are called. */
public record Comparison(String origin, List<Row> rows, long dearer, long cheaper, long same) {

    private static final int MOST_ROWS = 500;

    /** A freight before and after; null where there is none. */
    public record Cell(@Nullable Long before, @Nullable Long after) {

        /** How much more it costs; null where one of them has no price. */
        public @Nullable Long difference() {
            return before == null || after == null ? null : (Long) (after - before);
        }

        /** The last part of a text key and of a class of the style sheet. */
        public String direction() {
            Long more = difference();
            if (more == null) {
                return Objects.equals(before, after) ? "none" : before == null ? "added" : "gone";
            }
            return more == 0 ? "same" : more > 0 ? "dearer" : "cheaper";
        }
    }

    public record Row(String zone, List<Cell> cells) {}

    static Comparison of(PriceGrid before, PriceGrid after, @Nullable String product) {
        Map.Entry<String, Place> origin =
                PriceGrid.places(after.card().origins()).entrySet().iterator().next();
        Place from = origin.getValue().equals(Place.UNKNOWN)
                ? PriceGrid.places(before.card().origins()).values().iterator().next()
                : origin.getValue();
        Map<String, Place> places =
                new LinkedHashMap<>(PriceGrid.places(after.card().destinations()));
        PriceGrid.places(before.card().destinations()).forEach((zone, place) -> {
            if (!places.containsValue(place)) {
                places.putIfAbsent(zone, place);
            }
        });
        List<Row> rows = new ArrayList<>();
        places.forEach((zone, place) -> {
            if (rows.size() < MOST_ROWS) {
                rows.add(row(before, after, from, zone, place, product));
            }
        });
        return new Comparison(
                origin.getKey(), rows, count(rows, "dearer"), count(rows, "cheaper"), count(rows, "same"));
    }

    private static Row row(
            PriceGrid before, PriceGrid after, Place from, String zone, Place to, @Nullable String product) {
        List<Cell> cells = new ArrayList<>();
        String productBefore = before.ownProduct(product);
        String productAfter = after.ownProduct(product);
        for (long grams : PriceTable.GRAMS) {
            cells.add(new Cell(
                    before.freight(from, to, productBefore, grams), after.freight(from, to, productAfter, grams)));
        }
        return new Row(zone, cells);
    }

    private static long count(List<Row> rows, String direction) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.direction().equals(direction))
                .count();
    }
}
