package dev.shipkeep.deal.route;

import dev.shipkeep.deal.Visit;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit of a day.
 *
 * @param place where the customer is; null when nobody knows
 * @param metresOff how far from that place the visitor was when checking in; null without a position
 * @param note why there was no position
 */
public record Stop(
        long visitId,
        long dealId,
        String title,
        String customer,
        String address,
        Visit.Way way,
        LocalDate plannedOn,
        String topics,
        String opening,
        boolean support,
        boolean help,
        @Nullable Place place,
        @Nullable Instant checkedInAt,
        @Nullable Integer metresOff,
        String note,
        @Nullable Instant doneAt) {

    /** Whether somebody has to go there. */
    public boolean isOnTheWay() {
        return way == Visit.Way.TO_CUSTOMER;
    }
}
