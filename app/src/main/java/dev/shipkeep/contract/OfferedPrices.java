package dev.shipkeep.contract;

import dev.shipkeep.core.rating.PriceBook;
import java.util.List;

/**
 * A price book, the same object for all accounts with the same offers.
 *
 * @param origins by number of the book's offers
 */
public record OfferedPrices(PriceBook book, List<PriceOrigin> origins) {
    public OfferedPrices {
        origins = List.copyOf(origins);
    }
}
