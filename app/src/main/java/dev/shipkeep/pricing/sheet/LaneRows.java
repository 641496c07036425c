package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.Band;
import dev.shipkeep.core.rating.card.Lane;
import dev.shipkeep.core.rating.card.RateCard;
import dev.shipkeep.core.rating.card.ZoneMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prices, row by row: a lane is all rows of its zones and product, whatever stands between them. */
final class LaneRows {

    private final SheetProblems problems;
    private final List<PriceRow> prices = new ArrayList<>();
    private final List<List<PriceRow>> lanes = new ArrayList<>();
    private boolean cappedByNext;

    LaneRows(SheetProblems problems) {
        this.problems = problems;
    }

    /** A price with the continued steps below it. */
    private record PriceRow(SheetRow row, List<SheetRow> steps) {
        Band band() {
            Band band = new Band(
                    row.number(Column.FROM),
                    row.number(Column.THROUGH, Band.UNLIMITED),
                    row.number(Column.PRICE),
                    row.number(Column.FIRST_WEIGHT),
                    List.of(),
                    row.number(Column.PIECE_PRICE),
                    row.number(Column.MINIMUM),
                    false);
            if (row.has(Column.STEP_PRICE)) {
                band = then(band, row.number(Column.FIRST_WEIGHT), row);
            }
            for (SheetRow step : steps) {
                band = then(band, step.number(Column.FROM), step);
            }
            return band;
        }

        private static Band then(Band band, long from, SheetRow row) {
            return band.then(
                    from,
                    row.number(Column.STEP_PRICE),
                    row.number(Column.STEP_WEIGHT, FigureCells.GRAMS),
                    WeightRows.rounding(row));
        }
    }

    private record Name(String origin, String destination, String product) {
        boolean isPattern() {
            return origin.equals(RateCard.ANY) || destination.equals(RateCard.ANY);
        }
    }

    void addPrice(SheetRow row) {
        if (!row.has(Column.PRICE) && !row.has(Column.STEP_PRICE) && !row.has(Column.PIECE_PRICE)) {
            problems.add(row.line(), Column.PRICE, "empty");
        }
        prices.add(new PriceRow(row, new ArrayList<>()));
    }

    void addStep(SheetRow row) {
        if (!row.has(Column.STEP_PRICE)) {
            problems.add(row.line(), Column.STEP_PRICE, "empty");
        }
        if (!row.has(Column.FROM)) {
            problems.add(row.line(), Column.FROM, "empty");
        }
        if (prices.isEmpty()) {
            problems.addWhole(row.line(), "stepWithoutPrice");
        } else {
            prices.getLast().steps().add(row);
        }
    }

    /** From here on no weight costs more than the next band where it begins. */
    void capByNext() {
        cappedByNext = true;
    }

    List<Lane> lanes(ZoneMap origins, ZoneMap destinations, String currency) {
        Map<Name, List<PriceRow>> named = new LinkedHashMap<>();
        Map<Name, List<PriceRow>> patterns = new LinkedHashMap<>();
        for (PriceRow price : prices) {
            Name name = new Name(
                    zone(price.row(), Column.ORIGIN, origins),
                    zone(price.row(), Column.DESTINATION, destinations),
                    price.row().has(Column.PRODUCT) ? price.row().text(Column.PRODUCT) : RateCard.ANY);
            (name.isPattern() ? patterns : named)
                    .computeIfAbsent(name, key -> new ArrayList<>())
                    .add(price);
        }
        patterns.forEach(
                (name, rows) -> expand(name, origins, destinations).forEach(lane -> named.putIfAbsent(lane, rows)));
        if (named.isEmpty()) {
            problems.addWhole(0, "noPrices", RowKind.PRICE.word(true));
        }
        List<Lane> list = new ArrayList<>();
        named.forEach((name, rows) -> {
            rows.sort(Comparator.comparingLong(price -> price.row().number(Column.FROM)));
            lanes.add(rows);
            List<Band> bands = rows.stream()
                    .map(PriceRow::band)
                    .map(band -> cappedByNext ? band.withCapByNext() : band)
                    .toList();
            list.add(new Lane(name.origin(), name.destination(), name.product(), currency, bands, promisedHours(rows)));
        });
        return list;
    }

    /** The first row that promises one speaks for the lane. */
    private static long promisedHours(List<PriceRow> rows) {
        return rows.stream()
                .mapToLong(price -> price.row().number(Column.HOURS, Lane.NO_PROMISE))
                .filter(hours -> hours != Lane.NO_PROMISE)
                .findFirst()
                .orElse(Lane.NO_PROMISE);
    }

    /** An empty cell is never "all": it may be the rest of merged cells. */
    private String zone(SheetRow row, Column side, ZoneMap zones) {
        boolean single = zones.entries().isEmpty();
        if (!row.has(side) && !single) {
            problems.add(row.line(), side, "emptyZone");
        }
        String otherwise = zones.otherwise();
        return row.has(side) ? row.text(side) : single && otherwise != null ? otherwise : RateCard.ANY;
    }

    private static List<Name> expand(Name pattern, ZoneMap origins, ZoneMap destinations) {
        List<Name> lanes = new ArrayList<>();
        for (String origin : zones(pattern.origin(), origins)) {
            for (String destination : zones(pattern.destination(), destinations)) {
                lanes.add(new Name(origin, destination, pattern.product()));
            }
        }
        return lanes;
    }

    private static List<String> zones(String zone, ZoneMap map) {
        return zone.equals(RateCard.ANY) ? map.zones() : List.of(zone);
    }

    /** Row of the sheet that a band comes from; the lane's first for the lane as a whole. */
    long line(int lane, int band) {
        @Nullable List<PriceRow> rows = lane < lanes.size() ? lanes.get(lane) : null;
        return rows == null
                ? 0
                : rows.get(Math.clamp(band, 0, rows.size() - 1)).row().line();
    }
}
