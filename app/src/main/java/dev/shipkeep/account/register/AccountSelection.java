package dev.shipkeep.account.register;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Place;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked the list for.
 *
 * @param place null for the first page
 */
public record AccountSelection(
        ListAddress address,
        AccountFilter filter,
        AccountSort sort,
        boolean descending,
        @Nullable Place place,
        Set<AccountColumn> columns) {

    public static final String PATH = "/accounts";

    private static final Set<String> PARAMETERS = parameters();

    private static Set<String> parameters() {
        Set<String> names = new HashSet<>(AccountFilter.PARAMETERS);
        names.addAll(Set.of("sort", "order", "columns", ListAddress.PLACE));
        return Set.copyOf(names);
    }

    public static AccountSelection of(Map<String, String> parameters) {
        ListAddress address = ListAddress.of(PATH, parameters, PARAMETERS);
        AccountSort sort = AccountSort.of(address);
        return new AccountSelection(
                address,
                AccountFilter.of(address),
                sort,
                sort.key().isDescending(address),
                Place.parse(address.value(ListAddress.PLACE)).orElse(null),
                AccountColumn.of(address));
    }

    AccountSelection at(Place other) {
        return new AccountSelection(address, filter, sort, descending, other, columns);
    }
}
