package dev.shipkeep.lead.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.SortKey.Kind;
import java.util.Objects;

/** What the list of leads can be sorted by. */
public enum LeadSort {
    /** Expected revenue × ease. */
    SCORE("score", "lead.score", Kind.NUMBER, true) {
        @Override
        String valueOf(LeadRow row) {
            return Long.toString(row.score());
        }
    },
    /** Ids grow in the order in which leads came in. */
    NEWEST("new", "lead.id", Kind.NUMBER, true) {
        @Override
        String valueOf(LeadRow row) {
            return Long.toString(row.id());
        }
    },
    PARCELS(
            "parcels",
            "(CASE WHEN lead.parcels_month IS NULL THEN -1 ELSE lead.parcels_month END)",
            Kind.NUMBER,
            true) {
        @Override
        String valueOf(LeadRow row) {
            return Integer.toString(Objects.requireNonNullElse(row.parcelsMonth(), -1));
        }
    },
    NAME("name", "lead.name COLLATE \"zh-x-icu\"", Kind.TEXT, false) {
        @Override
        String valueOf(LeadRow row) {
            return row.name();
        }
    };

    private final SortKey key;

    LeadSort(String name, String expression, Kind kind, boolean descendingFirst) {
        this.key = new SortKey(name, expression, "lead.id", kind, descendingFirst);
    }

    /** The sort value of a row as a place holds it. */
    abstract String valueOf(LeadRow row);

    public SortKey key() {
        return key;
    }

    Place placeOf(LeadRow row, Place.Direction direction) {
        return new Place(direction, valueOf(row), row.id());
    }

    static LeadSort of(ListAddress address) {
        for (LeadSort sort : values()) {
            if (sort.key.name().equals(address.value("sort"))) {
                return sort;
            }
        }
        return SCORE;
    }
}
