package dev.shipkeep.account;

import dev.shipkeep.platform.access.Permission;

/**
 * A part of the account page that another module draws. Offered as a bean; the account page loads it by its address.
 *
 * @param key name in the page, and its title {@code account.panel.<key>}
 * @param url address with {@code {id}} in place of the account's id; answers a fragment, or a full page without htmx
 * @param permission who gets to see it
 * @param order lower is higher on the page
 * @param wide over the full width instead of half of it
 */
public record AccountPanel(String key, String url, Permission permission, int order, boolean wide) {

    public String urlOf(long accountId) {
        return url.replace("{id}", Long.toString(accountId));
    }
}
