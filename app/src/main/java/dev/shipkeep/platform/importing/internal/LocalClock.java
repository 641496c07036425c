package dev.shipkeep.platform.importing.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/** Turns local times of one zone into UTC; quick for times after the zone last changed its clocks. */
final class LocalClock {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long SECONDS_PER_DAY = 86_400;

    private final ZoneId zone;
    private final long steadySinceSecond;
    private final long steadyOffsetMicros;

    LocalClock(ZoneId zone) {
        this.zone = zone;
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = rules.getTransitions();
        if (!rules.getTransitionRules().isEmpty()) {
            steadySinceSecond = Long.MAX_VALUE;
            steadyOffsetMicros = 0;
        } else if (transitions.isEmpty()) {
            steadySinceSecond = Long.MIN_VALUE;
            steadyOffsetMicros = rules.getOffset(LocalDateTime.MIN).getTotalSeconds() * MICROS_PER_SECOND;
        } else {
            ZoneOffsetTransition last = transitions.getLast();
            // A day more, so that a local time can be compared with a second of UTC.
            steadySinceSecond = last.toEpochSecond() + SECONDS_PER_DAY;
            steadyOffsetMicros = last.getOffsetAfter().getTotalSeconds() * MICROS_PER_SECOND;
        }
    }

    /** A time that the clocks jumped over is moved on by the jump, as {@link ZonedDateTime} does. */
    long toUtcMicros(long localMicros) {
        long localSecond = Math.floorDiv(localMicros, MICROS_PER_SECOND);
        if (localSecond >= steadySinceSecond) {
            return localMicros - steadyOffsetMicros;
        }
        long micros = Math.floorMod(localMicros, MICROS_PER_SECOND);
        LocalDateTime local = LocalDateTime.ofEpochSecond(localSecond, 0, ZoneOffset.UTC);
        return local.atZone(zone).toEpochSecond() * MICROS_PER_SECOND + micros;
    }
}
