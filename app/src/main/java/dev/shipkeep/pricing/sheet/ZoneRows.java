package dev.shipkeep.pricing.sheet;

import dev.shipkeep.core.rating.card.ZoneMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The zones of one side of the lanes. */
final class ZoneRows {

    /** The only zone of a side without zone rows. */
    static final String ALL = "ALL";

    private final Column side;
    private final Items items;
    private final SheetProblems problems;
    private final List<ZoneMap.Entry> entries = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private @Nullable String otherwise;
    private boolean any;

    ZoneRows(Column side, Items items, SheetProblems problems) {
        this.side = side;
        this.items = items;
        this.problems = problems;
    }

    void add(SheetRow row) {
        if (!row.has(side)) {
            return;
        }
        any = true;
        String zone = row.text(side);
        List<String> places = Items.split(row.text(Column.ITEMS));
        if (places.isEmpty()) {
            problems.add(row.line(), Column.ITEMS, "noItems");
        }
        for (String place : places) {
            if (Items.isEverythingElse(place)) {
                addOtherwise(row, zone);
            } else {
                items.place(row, place).ifPresent(key -> {
                    entries.add(new ZoneMap.Entry(key, zone));
                    lines.add(row.line());
                });
            }
        }
    }

    private void addOtherwise(SheetRow row, String zone) {
        String before = otherwise;
        if (before != null && !before.equals(zone)) {
            problems.add(row.line(), Column.ITEMS, "PLACE_IN_TWO_ZONES", "*", before, zone);
        }
        otherwise = zone;
    }

    ZoneMap map() {
        return any ? new ZoneMap(entries, otherwise) : ZoneMap.everywhere(ALL);
    }

    /** Row of the sheet that an entry of the map comes from. */
    long line(int entry) {
        return entry >= 0 && entry < lines.size() ? lines.get(entry) : 0;
    }
}
