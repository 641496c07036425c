package dev.shipkeep.account.web.list;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.account.register.AccountColumn;
import dev.shipkeep.account.register.AccountRegister;
import dev.shipkeep.account.register.AccountRow;
import dev.shipkeep.account.register.AccountSelection;
import dev.shipkeep.account.register.AccountSort;
import dev.shipkeep.account.register.AccountTotals;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param ownerChange what was typed to change owners, when that was refused
 */
public record AccountListPage(
        Frame frame, AccountSelection selection, Page<AccountRow> page, AccountTotals totals, OwnerChange ownerChange) {

    /** @param problem text of why it was refused; null when nothing was asked yet */
    public record OwnerChange(
            Set<Long> ids,
            String owner,
            String reason,
            @Nullable String problem) {

        static final OwnerChange NONE = new OwnerChange(Set.of(), "", "", null);
    }

    static AccountListPage of(Frame frame, AccountSelection selection, AccountRegister.View view) {
        return new AccountListPage(frame, selection, view.page(), view.totals(), OwnerChange.NONE);
    }

    AccountListPage with(OwnerChange change) {
        return new AccountListPage(frame, selection, page, totals, change);
    }

    public ListAddress address() {
        return selection.address();
    }

    public boolean shows(AccountColumn column) {
        return selection.columns().contains(column);
    }

    public List<AccountColumn> allColumns() {
        return Arrays.asList(AccountColumn.values());
    }

    /** Values of a filter that is chosen from a list. */
    public List<String> choices(String name) {
        return switch (name) {
            case "tier" -> AccountChoices.TIERS;
            case "abc" -> AccountChoices.ABC;
            case "momentum" -> AccountChoices.MOMENTA;
            case "industry" -> AccountChoices.INDUSTRIES;
            case "region" -> AccountChoices.PROVINCES;
            case "currency" -> AccountChoices.CURRENCIES;
            case "state" -> List.of("active", "inactive");
            default -> throw new IllegalArgumentException("not a filter with choices: " + name);
        };
    }

    public boolean mayChangeOwners() {
        return frame.may(Permission.ACCOUNT_HANDOVER);
    }

    /** Address of the list in the order of a column; the other way round if that is the order already. */
    public String sortUrl(AccountSort sort) {
        boolean turned =
                sort == selection.sort() ? !selection.descending() : sort.key().descendingFirst();
        return address()
                .with("sort", sort == AccountSort.REVENUE ? null : sort.key().name())
                .with("order", turned == sort.key().descendingFirst() ? null : turned ? "down" : "up")
                .url();
    }

    public String arrow(@Nullable AccountSort sort) {
        return sort != selection.sort() ? "" : selection.descending() ? " ↓" : " ↑";
    }

    /** What goes behind an account's address so that its page knows the list that it was opened from. */
    public String suffix() {
        String query = address().fromStart().query();
        return query.isEmpty() ? "" : "?in=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** Links that take away one filter each. */
    public List<Chip> chips() {
        return address().values().keySet().stream()
                .filter(name -> !name.equals("sort") && !name.equals("order") && !name.equals("columns"))
                .filter(name -> !name.equals(ListAddress.PLACE))
                .map(name -> new Chip(chipText(name), address().without(name).url()))
                .toList();
    }

    /** A filter in words, and the address of the list without it. */
    public record Chip(String text, String url) {}

    private String chipText(String name) {
        String value = address().value(name);
        String shown =
                switch (name) {
                    case "industry", "tier", "abc", "momentum", "region", "state" ->
                        frame.choice("account." + name + ".", value);
                    case "owner" -> value.equals("none") ? frame.say("account.owner.none") : value;
                    case "key", "heads" -> "";
                    default -> value;
                };
        String label = frame.say("account.filter." + name);
        return shown.isEmpty() ? label : label + ": " + shown;
    }
}
