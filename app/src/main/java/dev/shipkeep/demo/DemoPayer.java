package dev.shipkeep.demo;

import dev.shipkeep.receivable.OpenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a demo shipper pays, always the same way for the same account. */
enum DemoPayer {
    IN_TIME(-4),
    LATE(19),
    VERY_LATE(52),
    IN_PART(6),
    TOO_MUCH(-2),
    NOT_AT_ALL(0);

    private static final int KINDS = 20;
    private static final int NEWEST_UNPAID = 3;
    private static final int FRESH_DAYS = 5;
    private static final int FRESH_OF = 9;
    private static final int TOGETHER_DAYS = 75;
    private static final int MOST_TOGETHER = 4;
    private static final long TOO_MUCH_FEN = 50_000;

    private final int daysAfterDue;

    DemoPayer(int daysAfterDue) {
        this.daysAfterDue = daysAfterDue;
    }

    /** A transfer for some documents. */
    record Paid(LocalDate day, long amountFen, List<OpenItem> items) {}

    static DemoPayer of(long accountId) {
        return switch ((int) (accountId % KINDS)) {
            case 3, 11 -> LATE;
            case 7 -> VERY_LATE;
            case 13 -> IN_PART;
            case 17 -> TOO_MUCH;
            case 19 -> NOT_AT_ALL;
            default -> IN_TIME;
        };
    }

    /** Some of the last days' news waits for a clerk. */
    static boolean isConfirmed(long accountId, LocalDate day, LocalDate today) {
        return accountId % FRESH_OF != 0 || day.isBefore(today.minusDays(FRESH_DAYS));
    }

    /** Old documents are paid some together, newer ones one by one; what is not paid by today is not there. */
    List<Paid> payments(List<OpenItem> items, LocalDate today) {
        List<Paid> payments = new ArrayList<>();
        List<OpenItem> together = new ArrayList<>();
        int paid = this == NOT_AT_ALL ? Math.max(0, items.size() - NEWEST_UNPAID) : items.size();
        for (int index = 0; index < paid; index++) {
            OpenItem item = items.get(index);
            together.add(item);
            LocalDate day = item.dueDay().plusDays(daysAfterDue);
            boolean old = item.dueDay().isBefore(today.minusDays(TOGETHER_DAYS));
            boolean last = index == items.size() - 1;
            if (!old || together.size() == MOST_TOGETHER) {
                if (!day.isAfter(today)) {
                    payments.add(new Paid(day, amount(together, last), List.copyOf(together)));
                }
                together.clear();
            }
        }
        return payments;
    }

    private long amount(List<OpenItem> items, boolean last) {
        long open = items.stream().mapToLong(OpenItem::openFen).sum();
        return switch (this) {
            case IN_PART -> last ? Math.max(1, open / 5 * 3) : open;
            case TOO_MUCH -> last ? open + TOO_MUCH_FEN : open;
            case IN_TIME, LATE, VERY_LATE, NOT_AT_ALL -> open;
        };
    }
}
