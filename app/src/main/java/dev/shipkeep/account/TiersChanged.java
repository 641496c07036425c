package dev.shipkeep.account;

import java.time.LocalDate;
import java.util.List;

/**
 * Accounts went to another tier. Published inside the transaction that publishes their standings.
 *
 * @param from first day on which the new tier counts: figures of a day make the tier of the next
 */
public record TiersChanged(List<Long> accountIds, LocalDate from) {
    public TiersChanged {
        accountIds = List.copyOf(accountIds);
    }
}
