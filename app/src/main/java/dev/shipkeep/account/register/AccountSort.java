package dev.shipkeep.account.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.list.SortKey.Kind;
import java.util.Objects;

/** What the account list can be sorted by, each with an index of its own. */
public enum AccountSort {
    REVENUE("revenue", "account.revenue_fen_12m", Kind.NUMBER, true) {
        @Override
        String valueOf(AccountRow row) {
            return Long.toString(row.revenueFen());
        }
    },
    PARCELS("parcels", "account.parcels_12m", Kind.NUMBER, true) {
        @Override
        String valueOf(AccountRow row) {
            return Long.toString(row.parcels());
        }
    },
    NAME("name", "account.name COLLATE \"zh-x-icu\"", Kind.TEXT, false) {
        @Override
        String valueOf(AccountRow row) {
            return row.name();
        }
    },
    LAST_PARCEL(
            "last",
            "(CASE WHEN account.last_parcel_day IS NULL THEN DATE '1900-01-01' ELSE account.last_parcel_day END)",
            Kind.DAY,
            true) {
        @Override
        String valueOf(AccountRow row) {
            return row.lastParcelDay() == null
                    ? "1900-01-01"
                    : row.lastParcelDay().toString();
        }
    },
    CHANGE(
            "change",
            "(CASE WHEN account.change_basis_points IS NULL THEN -2000000000 ELSE account.change_basis_points END)",
            Kind.NUMBER,
            true) {
        @Override
        String valueOf(AccountRow row) {
            return Integer.toString(Objects.requireNonNullElse(row.changeBasisPoints(), -2_000_000_000));
        }
    };

    private final SortKey key;

    AccountSort(String name, String expression, Kind kind, boolean descendingFirst) {
        this.key = new SortKey(name, expression, "account.id", kind, descendingFirst);
    }

    /** The sort value of a row as a place holds it. */
    abstract String valueOf(AccountRow row);

    public SortKey key() {
        return key;
    }

    Place placeOf(AccountRow row, Place.Direction direction) {
        return new Place(direction, valueOf(row), row.id());
    }

    static AccountSort of(ListAddress address) {
        for (AccountSort sort : values()) {
            if (sort.key.name().equals(address.value("sort"))) {
                return sort;
            }
        }
        return REVENUE;
    }
}
