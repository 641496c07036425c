package dev.shipkeep.deal;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.SortKey;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/** What the list of deals can be sorted by. */
public enum DealSort {
    NEWEST("newest", "deal.id", SortKey.Kind.NUMBER, true, deal -> Long.toString(deal.id())),
    REVENUE(
            "revenue",
            "deal.revenue_fen",
            SortKey.Kind.NUMBER,
            true,
            deal -> Long.toString(deal.entry().revenueFen())),
    /** Those first that have stood still longest. */
    WAITING(
            "waiting",
            "(deal.progress_at AT TIME ZONE 'Asia/Shanghai')::date",
            SortKey.Kind.DAY,
            false,
            deal -> BusinessTime.dayOf(deal.progressAt()).toString()),
    CLOSE(
            "close",
            "coalesce(deal.planned_close, DATE '9999-12-31')",
            SortKey.Kind.DAY,
            false,
            deal -> Objects.requireNonNullElse(deal.entry().plannedClose(), LocalDate.of(9999, 12, 31))
                    .toString());

    private final SortKey key;
    private final Function<Deal, String> value;

    DealSort(String name, String expression, SortKey.Kind kind, boolean descending, Function<Deal, String> value) {
        this.key = new SortKey(name, expression, "deal.id", kind, descending);
        this.value = value;
    }

    public static DealSort of(ListAddress address) {
        for (DealSort sort : values()) {
            if (sort.key.name().equals(address.value("sort"))) {
                return sort;
            }
        }
        return NEWEST;
    }

    /** As it stands in an address. */
    public String parameter() {
        return key.name();
    }

    SortKey key() {
        return key;
    }

    Place placeOf(Deal deal, Place.Direction direction) {
        return new Place(direction, value.apply(deal), deal.id());
    }
}
