package dev.shipkeep.waybill.intake;

import dev.shipkeep.platform.time.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The business day and month of the moment last set. Remembers the day, since neighbours in a file share it. */
final class BusinessDay {

    private static final long MICROS_PER_DAY = Duration.ofDays(1).toMillis() * 1_000;
    private static final long MICROS_PER_SECOND = 1_000_000;

    /** China has had one offset without summer time since 1992, and waybills begin in 2000. */
    private static final long OFFSET_MICROS = BusinessTime.ZONE
                    .getRules()
                    .getOffset(Instant.parse("2000-01-01T00:00:00Z"))
                    .getTotalSeconds()
            * MICROS_PER_SECOND;

    private int day = Integer.MIN_VALUE;
    private LocalDate firstOfMonth = LocalDate.EPOCH;

    /** @return whether the day is another than before */
    boolean set(long microsSince1970) {
        int newDay = (int) Math.floorDiv(microsSince1970 + OFFSET_MICROS, MICROS_PER_DAY);
        if (newDay == day) {
            return false;
        }
        day = newDay;
        firstOfMonth = LocalDate.ofEpochDay(newDay).withDayOfMonth(1);
        return true;
    }

    int day() {
        return day;
    }

    LocalDate month() {
        return firstOfMonth;
    }
}
