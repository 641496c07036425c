package dev.shipkeep.receivable;

import dev.shipkeep.core.receivable.Ageing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer owes today.
 *
 * @param unbilledFen shipped and rated, on no statement yet; counted only where there is a limit
 * @param creditLimitFen null when there is no limit
 * @param collectedFen what we hold of money collected from consignees
 * @param items open ones, oldest due first
 */
public record PayerStanding(
        long payerId,
        String currency,
        Ageing ageing,
        long unbilledFen,
        @Nullable Long creditLimitFen,
        boolean onHold,
        long collectedFen,
        LocalDate asOf,
        List<OpenItem> items) {

    public PayerStanding {
        items = List.copyOf(items);
    }
}
