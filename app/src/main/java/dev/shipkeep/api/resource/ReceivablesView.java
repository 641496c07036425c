package dev.shipkeep.api.resource;

import dev.shipkeep.core.receivable.Ageing;
import dev.shipkeep.receivable.OpenItem;
import dev.shipkeep.receivable.PayerStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an account owes today; amounts in hundredths of the currency.
 *
 * @param balanceFen open less what came in and pays nothing yet
 * @param collectedFen what is held of money collected from consignees
 */
record ReceivablesView(
        long account,
        LocalDate asOf,
        String currency,
        long balanceFen,
        long notDueFen,
        long overdue1To30Fen,
        long overdue31To60Fen,
        long overdue61To90Fen,
        long overdueOver90Fen,
        long unallocatedFen,
        long unbilledFen,
        @Nullable Long creditLimitFen,
        boolean onHold,
        long collectedFen,
        List<Item> items) {

    /** A document that is not paid, or not all of it. */
    record Item(
            String kind,
            String number,
            LocalDate day,
            LocalDate dueDay,
            long amountFen,
            long openFen,
            long overdueDays) {

        static Item of(OpenItem item, LocalDate asOf) {
            return new Item(
                    item.kind().name().toLowerCase(Locale.ROOT),
                    item.reference(),
                    item.day(),
                    item.dueDay(),
                    item.amountFen(),
                    item.openFen(),
                    item.overdueDays(asOf));
        }
    }

    static ReceivablesView of(PayerStanding standing) {
        Ageing ageing = standing.ageing();
        return new ReceivablesView(
                standing.payerId(),
                standing.asOf(),
                standing.currency(),
                ageing.balanceFen(),
                ageing.notDueFen(),
                ageing.days30Fen(),
                ageing.days60Fen(),
                ageing.days90Fen(),
                ageing.olderFen(),
                ageing.creditFen(),
                standing.unbilledFen(),
                standing.creditLimitFen(),
                standing.onHold(),
                standing.collectedFen(),
                standing.items().stream()
                        .map(item -> Item.of(item, standing.asOf()))
                        .toList());
    }
}
