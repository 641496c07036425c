package dev.shipkeep.receivable.credit;

import dev.shipkeep.core.receivable.ReminderStage;
import java.time.LocalDate;
import java.util.List;

/**
 * A payer who is to be reminded now.
 *
 * @param stage the most urgent of the items
 * @param items all that is due or nearly so, oldest first
 */
public record ReminderWork(
        long payerId,
        String code,
        String name,
        String ownerName,
        String currency,
        ReminderStage stage,
        List<Item> items) {

    /**
     * An open item.
     *
     * @param asked whether the payer was reminded of it at its stage
     */
    public record Item(
            long entryId, String reference, LocalDate dueDay, long openFen, ReminderStage stage, boolean asked) {}

    public ReminderWork {
        items = List.copyOf(items);
    }

    public long openFen() {
        return items.stream().mapToLong(Item::openFen).sum();
    }

    public LocalDate oldestDueDay() {
        return items.getFirst().dueDay();
    }
}
