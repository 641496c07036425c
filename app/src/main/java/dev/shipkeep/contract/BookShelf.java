package dev.shipkeep.contract;

import dev.shipkeep.core.rating.PriceBook;
import dev.shipkeep.core.rating.card.Validity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The books that were made last. What is in force never changes, so a book of the same offers is the same book. */
@Component
class BookShelf {

    private static final int KEPT = 4_096;

    /**
     * An offer by what it is made of.
     *
     * @param days its own, which an end that comes nearer changes; null for a card as it is
     * @param versionDays those of the card's version
     */
    record OfferKey(@Nullable Long priceId, @Nullable Validity days, long versionId, Validity versionDays) {}

    /** A book by its offers in their order. */
    record BookKey(PriceBook.Selection selection, List<OfferKey> offers) {}

    private final Map<BookKey, OfferedPrices> books = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BookKey, OfferedPrices> eldest) {
            return size() > KEPT;
        }
    });

    OfferedPrices find(BookKey key, Supplier<OfferedPrices> make) {
        OfferedPrices kept = books.get(key);
        if (kept == null) {
            kept = make.get();
            OfferedPrices first = books.putIfAbsent(key, kept);
            kept = first == null ? kept : first;
        }
        return kept;
    }
}
