package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Clocks;
import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.DealSort;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.FieldProblems;
import dev.shipkeep.platform.page.Frame;
import java.util.List;
import java.util.stream.Stream;

/** A page of the list of deals. */
public record DealListPage(
        DealWords words, ListAddress address, Page<Deal> page, Deals.Totals totals, FieldProblems problems) {

    public Frame frame() {
        return words.frame();
    }

    public List<DealState> states() {
        return List.of(DealState.values());
    }

    public List<String> sources() {
        return DealChoices.SOURCES;
    }

    /** Numbers of working days without progress that mean something. */
    public List<Integer> idles() {
        Clocks clocks = words.clocks();
        return List.of(clocks.ownerDays(), clocks.managerDays(), clocks.riskDays());
    }

    /** What the address asks for that the filters do not show. */
    public List<String> carried() {
        return Stream.of("due", "owner", "unit", "industry", "competitor", "loss")
                .filter(address::has)
                .toList();
    }

    public List<DealSort> sorts() {
        return List.of(DealSort.values());
    }

    /** Whether the reader may give many deals to somebody else. */
    public boolean mayHandOver() {
        return frame().may(Permission.DEAL_SKIP) && !page.rows().isEmpty();
    }

    public boolean isFiltered() {
        return address.values().keySet().stream().anyMatch(name -> !name.equals(ListAddress.PLACE));
    }

    public String exportUrl() {
        String query = address.fromStart().query();
        return query.isEmpty() ? "/deals/export" : "/deals/export?" + query;
    }
}
