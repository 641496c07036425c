package dev.shipkeep.settlement.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.SortKey.Kind;
import dev.shipkeep.settlement.Statement;

/** What the list of statements can be sorted by. */
public enum StatementSort {
    MONTH("month", "statement.month", Kind.DAY, true) {
        @Override
        String valueOf(Statement row) {
            return row.month().atDay(1).toString();
        }
    },
    CHANGE("change", "abs(statement.change_fen)", Kind.NUMBER, true) {
        @Override
        String valueOf(Statement row) {
            return Long.toString(Math.abs(row.difference().fen()));
        }
    },
    TOTAL("total", "statement.total_fen", Kind.NUMBER, true) {
        @Override
        String valueOf(Statement row) {
            return Long.toString(row.sums().totalFen());
        }
    },
    PARCELS("parcels", "statement.parcels", Kind.NUMBER, true) {
        @Override
        String valueOf(Statement row) {
            return Long.toString(row.sums().parcels());
        }
    },
    WAITING("waiting", "statement.waiting", Kind.NUMBER, true) {
        @Override
        String valueOf(Statement row) {
            return Long.toString(row.sums().waiting());
        }
    };

    private final SortKey key;

    StatementSort(String name, String expression, Kind kind, boolean descendingFirst) {
        this.key = new SortKey(name, expression, "statement.id", kind, descendingFirst);
    }

    /** The sort value of a row as a place holds it. */
    abstract String valueOf(Statement row);

    public SortKey key() {
        return key;
    }

    Place placeOf(Statement row, Place.Direction direction) {
        return new Place(direction, valueOf(row), row.id());
    }

    static StatementSort of(ListAddress address, StatementSort usual) {
        for (StatementSort sort : values()) {
            if (sort.key.name().equals(address.value("sort"))) {
                return sort;
            }
        }
        return usual;
    }
}
