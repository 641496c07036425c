package dev.shipkeep.receivable.ageing;

import dev.shipkeep.core.receivable.Ageing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a payer owes as of a day.
 *
 * @param oldestDueDay of what is open; null when nothing is
 * @param held whether the payer is on credit hold now
 */
public record PayerAgeing(
        long payerId,
        String code,
        String name,
        String unitName,
        @Nullable String ownerName,
        String currency,
        Ageing ageing,
        @Nullable LocalDate oldestDueDay,
        boolean held) {

    public long overdueDays(LocalDate asOf) {
        return oldestDueDay == null ? 0 : dev.shipkeep.core.receivable.AgeBand.overdueDays(oldestDueDay, asOf);
    }
}
