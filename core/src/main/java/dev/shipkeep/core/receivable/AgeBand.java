package dev.shipkeep.core.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something is past its due day. On the due day itself it may still be paid in time. */
public enum AgeBand {
    NOT_DUE(0),
    DAYS_1_30(30),
    DAYS_31_60(60),
    DAYS_61_90(90),
    OVER_90(Long.MAX_VALUE);

    private final long lastDay;

    AgeBand(long lastDay) {
        this.lastDay = lastDay;
    }

    public static AgeBand of(LocalDate dueDay, LocalDate asOf) {
        long days = overdueDays(dueDay, asOf);
        for (AgeBand band : values()) {
            if (days <= band.lastDay) {
                return band;
            }
        }
        throw new IllegalStateException("no band for " + days);
    }

    /** Days past the due day; zero while it is not past. */
    public static long overdueDays(LocalDate dueDay, LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(dueDay, asOf));
    }
}
