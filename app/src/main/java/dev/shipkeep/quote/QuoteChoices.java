package dev.shipkeep.quote;

import dev.shipkeep.core.rating.card.Product;
import dev.shipkeep.core.rating.card.RateCard;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the discounts of a quote can be limited to. */
@Component
public class QuoteChoices {

    private final QuoteBooks books;

    QuoteChoices(QuoteBooks books) {
        this.books = books;
    }

    /** Zones and products of the base card. */
    public record Choices(List<String> origins, List<String> destinations, List<String> products) {}

    /** Empty lists when the base card has no version in force. */
    @Transactional(readOnly = true)
    public Choices of(Quote quote) {
        return books.findTariff(quote.terms())
                .map(tariff -> of(tariff.card()))
                .orElse(new Choices(List.of(), List.of(), List.of()));
    }

    private static Choices of(RateCard card) {
        return new Choices(
                card.origins().zones(),
                card.destinations().zones(),
                card.products().stream().map(Product::code).toList());
    }
}
