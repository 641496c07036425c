package dev.shipkeep.lead.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked the list for.
 *
 * @param place null for the first page
 */
public record LeadSelection(
        ListAddress address,
        LeadFilter filter,
        LeadSort sort,
        boolean descending,
        @Nullable Place place) {

    public static final String PATH = "/leads";
    public static final String QUEUE_PATH = "/leads/review";

    private static final Set<String> PARAMETERS = parameters();

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(LeadFilter.PARAMETERS);
        names.addAll(Set.of("sort", "order", ListAddress.PLACE));
        return Set.copyOf(names);
    }

    public static LeadSelection of(Map<String, String> parameters) {
        return of(ListAddress.of(PATH, parameters, PARAMETERS));
    }

    /** What waits for review, the most promising first unless something else is asked for. */
    public static LeadSelection ofQueue(Map<String, String> parameters) {
        ListAddress address = ListAddress.of(QUEUE_PATH, parameters, PARAMETERS).without("state");
        Map<String, String> values = new HashMap<>(address.values());
        values.put("state", "NEW");
        LeadSelection narrowed = of(new ListAddress(QUEUE_PATH, values));
        String place = parameters.getOrDefault(ListAddress.PLACE, "");
        return new LeadSelection(
                address,
                narrowed.filter(),
                narrowed.sort(),
                narrowed.descending(),
                Place.parse(place).orElse(null));
    }

    private static LeadSelection of(ListAddress address) {
        LeadSort sort = LeadSort.of(address);
        return new LeadSelection(
                address,
                LeadFilter.of(address),
                sort,
                sort.key().isDescending(address),
                Place.parse(address.value(ListAddress.PLACE)).orElse(null));
    }
}
