package dev.shipkeep.settlement.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which statements in which order, and which page of them. */
public record StatementSelection(
        ListAddress address,
        StatementFilter filter,
        StatementSort sort,
        boolean descending,
        @Nullable Place place) {

    public static final String PATH = "/statements";

    private static final Set<String> KNOWN = known();

    private static Set<String> known() {
        Set<String> names = new HashSet<>(StatementFilter.PARAMETERS);
        names.addAll(Set.of("sort", "order", ListAddress.PLACE));
        return Set.copyOf(names);
    }

    public static StatementSelection of(String path, Map<String, String> parameters, StatementSort usual) {
        ListAddress address = ListAddress.of(path, parameters, KNOWN);
        StatementSort sort = StatementSort.of(address, usual);
        return new StatementSelection(
                address,
                StatementFilter.of(address),
                sort,
                sort.key().isDescending(address),
                Place.parse(address.value(ListAddress.PLACE)).orElse(null));
    }

    /** The same list by this order; once more for the other direction. */
    public String sortUrl(StatementSort wanted) {
        boolean turn = wanted == sort && descending;
        return address.with("sort", wanted.key().name())
                .with("order", turn ? "up" : null)
                .url();
    }

    public String arrow(StatementSort wanted) {
        return wanted != sort ? "" : descending ? " ↓" : " ↑";
    }
}
