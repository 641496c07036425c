package dev.shipkeep.api.resource;

import dev.shipkeep.platform.access.Needs;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.quote.Quote;
import dev.shipkeep.quote.Quotes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Quotes. */
@RestController
@Needs(Permission.QUOTE_READ)
@RequestMapping("/api/v1/quotes")
class QuoteApiController {

    private final Quotes quotes;

    QuoteApiController(Quotes quotes) {
        this.quotes = quotes;
    }

    /** @param after id of the last one seen; newer ones come first */
    @GetMapping
    Listing<QuoteView> index(
            @RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
        int size = Listing.bounded(limit);
        long from = after <= 0 ? Long.MAX_VALUE : after;
        return Listing.of(quotes.listAfter(from, size + 1), size, Quote::id, QuoteView::of);
    }

    @GetMapping("/{id}")
    QuoteView show(@PathVariable long id) {
        return QuoteView.of(quotes.getQuote(id), quotes.listRules(id));
    }
}
