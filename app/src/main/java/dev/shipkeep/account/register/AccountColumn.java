package dev.shipkeep.account.register;

import dev.shipkeep.platform.list.ListAddress;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of the list and of its export; the name is always there. */
public enum AccountColumn {
    OWNER(true, null),
    UNIT(true, null),
    CLASSES(true, null),
    PARCELS(true, AccountSort.PARCELS),
    REVENUE(true, AccountSort.REVENUE),
    CHANGE(true, AccountSort.CHANGE),
    LAST_PARCEL(true, AccountSort.LAST_PARCEL),
    MARGIN(false, null),
    PREVIOUS_REVENUE(false, null),
    ON_TIME(false, null),
    INDUSTRY(false, null),
    REGION(false, null),
    SINCE(false, null);

    /** Keys of the columns that are shown unless others are chosen. */
    public static final String USUAL = Arrays.stream(values())
            .filter(column -> column.usual)
            .map(AccountColumn::key)
            .collect(Collectors.joining(","));

    private final boolean usual;
    private final @Nullable AccountSort sort;

    AccountColumn(boolean usual, @Nullable AccountSort sort) {
        this.usual = usual;
        this.sort = sort;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public @Nullable AccountSort sort() {
        return sort;
    }

    public static Set<AccountColumn> of(ListAddress address) {
        Set<AccountColumn> chosen = EnumSet.noneOf(AccountColumn.class);
        Set<String> names = Set.copyOf(Arrays.asList(address.value("columns").split(",")));
        for (AccountColumn column : values()) {
            if (names.contains(column.key()) || column.usual && !address.has("columns")) {
                chosen.add(column);
            }
        }
        return chosen;
    }
}
