package dev.shipkeep.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On these days other prices, or another payer, hold for these accounts than before. Published inside the transaction
 * of the change.
 *
 * @param currency in which the prices are
 * @param accountIds empty for every account of the currency
 * @param through last day; null for no end
 */
public record PricesChanged(
        String currency,
        List<Long> accountIds,
        LocalDate from,
        @Nullable LocalDate through) {
    public PricesChanged {
        accountIds = List.copyOf(accountIds);
    }
}
