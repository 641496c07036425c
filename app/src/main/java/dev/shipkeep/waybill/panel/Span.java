package dev.shipkeep.waybill.panel;

import java.time.LocalDate;

/**
 * Up to which day an account is looked at.
 *
 * @param day last day that counts
 * @param lastParcelDay when it last sent something
 * @param ended whether it has been quiet for so long that the panels end with its last parcel instead of today
 */
public record Span(LocalDate day, LocalDate lastParcelDay, boolean ended) {

    private static final int QUIET_DAYS = 60;

    /** A day that is not over says little, so yesterday is the usual end; unless today has parcels already. */
    static Span of(LocalDate lastParcelDay, LocalDate today) {
        if (lastParcelDay.isBefore(today.minusDays(QUIET_DAYS))) {
            return new Span(lastParcelDay, lastParcelDay, true);
        }
        boolean hasToday = !lastParcelDay.isBefore(today);
        return new Span(hasToday ? today : today.minusDays(1), lastParcelDay, false);
    }
}
