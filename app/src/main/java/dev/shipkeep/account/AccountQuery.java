package dev.shipkeep.account;

import dev.shipkeep.account.register.AccountFilter;
import dev.shipkeep.platform.list.ListAddress;
import java.util.Map;

/** Which accounts to read: the same choices, under the same names, as in the address of the list page. */
public record AccountQuery(ListAddress values) {

    /** Unknown names and empty values are left out. */
    public static AccountQuery of(Map<String, String> parameters) {
        return new AccountQuery(ListAddress.of("", parameters, AccountFilter.PARAMETERS));
    }
}
