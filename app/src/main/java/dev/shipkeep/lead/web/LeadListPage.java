package dev.shipkeep.lead.web;

import dev.shipkeep.account.AccountChoices;
import dev.shipkeep.lead.LeadChoices;
import dev.shipkeep.lead.LeadState;
import dev.shipkeep.lead.register.LeadRow;
import dev.shipkeep.lead.register.LeadSelection;
import dev.shipkeep.lead.register.LeadSort;
import dev.shipkeep.lead.register.LeadTotals;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list of leads, or the queue of those that wait for review.
 *
 * @param bulk what was typed for the ticked ones, when that was refused
 */
public record LeadListPage(Frame frame, LeadSelection selection, Page<LeadRow> page, LeadTotals totals, Bulk bulk) {

    /** @param problem text of why it was refused; null when nothing was asked yet */
    public record Bulk(
            Set<Long> ids,
            String owner,
            String reason,
            String note,
            @Nullable String problem) {

        static final Bulk NONE = new Bulk(Set.of(), "", "", "", null);
    }

    private static final Duration RECENT = Duration.ofDays(60);

    public ListAddress address() {
        return selection.address();
    }

    public boolean mayDecide() {
        return frame.may(Permission.LEAD_REVIEW);
    }

    /** How long ago it came in; the day, when that is long. */
    public String found(LeadRow row) {
        boolean recent = Duration.between(row.foundAt(), frame.now()).compareTo(RECENT) < 0;
        return recent ? frame.ago(row.foundAt()) : frame.day(BusinessTime.dayOf(row.foundAt()));
    }

    public boolean isQueue() {
        return address().path().equals(LeadSelection.QUEUE_PATH);
    }

    /** Filters that are chosen from a list and stand in the first row. */
    public List<String> choiceFilters() {
        return isQueue() ? List.of("flag", "source") : List.of("state", "flag", "source");
    }

    /** Values of a filter that is chosen from a list. */
    public List<String> choices(String name) {
        return switch (name) {
            case "state" -> Arrays.stream(LeadState.values()).map(Enum::name).toList();
            case "source" -> LeadChoices.SOURCES;
            case "flag" -> LeadChoices.FLAGS;
            case "reason" -> LeadChoices.REASONS;
            case "industry" -> AccountChoices.INDUSTRIES;
            default -> throw new IllegalArgumentException("not a filter with choices: " + name);
        };
    }

    /** Beginning of the texts of a filter's choices. */
    public String texts(String name) {
        return name.equals("industry") ? "account.industry." : "lead." + name + ".";
    }

    /** Address of the list in the order of a column; the other way round if that is the order already. */
    public String sortUrl(LeadSort sort) {
        boolean turned =
                sort == selection.sort() ? !selection.descending() : sort.key().descendingFirst();
        return address()
                .with("sort", sort == LeadSort.SCORE ? null : sort.key().name())
                .with("order", turned == sort.key().descendingFirst() ? null : turned ? "down" : "up")
                .url();
    }

    public String arrow(LeadSort sort) {
        return sort != selection.sort() ? "" : selection.descending() ? " ↓" : " ↑";
    }

    /** Links that take away one filter each. */
    public List<Chip> chips() {
        return address().values().keySet().stream()
                .filter(name -> !name.equals("sort") && !name.equals("order") && !name.equals(ListAddress.PLACE))
                .map(name -> new Chip(chipText(name), address().without(name).url()))
                .toList();
    }

    /** A filter in words, and the address of the list without it. */
    public record Chip(String text, String url) {}

    private String chipText(String name) {
        String value = address().value(name);
        String shown =
                switch (name) {
                    case "state", "source", "flag", "industry" -> frame.choice(texts(name), value);
                    case "owner" -> value.equals("none") ? frame.say("account.owner.none") : value;
                    default -> value;
                };
        return frame.say("lead.filter." + name) + ": " + shown;
    }
}
