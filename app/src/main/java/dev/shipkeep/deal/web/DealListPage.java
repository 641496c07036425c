package dev.shipkeep.deal.web;

import dev.shipkeep.deal.Deal;
import dev.shipkeep.deal.DealChoices;
import dev.shipkeep.deal.DealState;
import dev.shipkeep.deal.Deals;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import java.util.List;

/** A page of the list of deals. */
public record DealListPage(DealWords words, ListAddress address, Page<Deal> page, Deals.Totals totals) {

    public Frame frame() {
        return words.frame();
    }

    public List<DealState> states() {
        return List.of(DealState.values());
    }

    public List<String> sources() {
        return DealChoices.SOURCES;
    }

    public boolean isFiltered() {
        return address.values().keySet().stream().anyMatch(name -> !name.equals(ListAddress.PLACE));
    }

    public String exportUrl() {
        String query = address.fromStart().query();
        return query.isEmpty() ? "/deals/export" : "/deals/export?" + query;
    }
}
