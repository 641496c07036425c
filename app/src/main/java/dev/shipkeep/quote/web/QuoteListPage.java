package dev.shipkeep.quote.web;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Page;
import dev.shipkeep.platform.page.Frame;
import dev.shipkeep.pricing.Card;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.QuoteState;
import dev.shipkeep.quote.Quotes;
import java.time.LocalDate;
import java.util.List;

/** @param cards to filter by */
public record QuoteListPage(
        Frame frame, ListAddress address, Page<Quote> page, Quotes.Totals totals, List<Card> cards, LocalDate today) {

    public List<QuoteState> states() {
        return List.of(QuoteState.values());
    }

    public boolean isFiltered() {
        return address.values().keySet().stream().anyMatch(name -> !name.equals(ListAddress.PLACE));
    }
}
