package dev.shipkeep.contract.web;

import dev.shipkeep.contract.price.CustomerPrice;
import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.words.FigureWords;
import java.time.LocalDate;
import java.util.List;

/** Prices that a person sees, the newest first. */
public record PriceListPage(Frame frame, ListAddress address, Page<CustomerPrice> page, LocalDate today) {

    public static final List<String> SOURCES = List.of("CUSTOMER", "GROUP", "GRADE", "CAMPAIGN");
    public static final List<String> STANDINGS = List.of("draft", "approval", "future", "current", "past");

    public String days(CustomerPrice price) {
        return FigureWords.days(frame.words(), price.days());
    }

    public boolean isFiltered() {
        return !address.fromStart().values().isEmpty();
    }
}
