package dev.shipkeep.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The time, which tests and the demo can set, and the business day in the carrier's zone. */
@Component
public final class BusinessTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Clock clock = Clock.systemUTC();

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    public static LocalDateTime localOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime();
    }

    /** Sets the clock; for stories and the demo. */
    public void set(Clock newClock) {
        clock = newClock;
    }
}
