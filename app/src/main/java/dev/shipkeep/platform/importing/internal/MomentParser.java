package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

final class MomentParser implements CellParser {

    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final FieldType.Moment type;
    private final TemporalText temporal;
    private final LocalClock clock;
    private final ZoneId zone;
    private final long earliestMicros;
    private final long latestMicros;

    MomentParser(FieldType.Moment type, TemporalText temporal, ZoneId zone, Instant now) {
        this.type = type;
        this.temporal = temporal;
        this.zone = zone;
        clock = new LocalClock(zone);
        earliestMicros = micros(type.earliest().atStartOfDay(zone).toInstant());
        latestMicros = micros(now.plus(Duration.ofDays(type.maxFutureDays())));
    }

    @Override
    public void parse(String text, CellValue out) {
        ProblemCode problem = temporal.read(text);
        if (problem != null) {
            out.fail(problem);
            return;
        }
        long moment = utcMicros();
        if (moment < earliestMicros) {
            out.fail(ProblemCode.TOO_EARLY, type.earliest().toString());
        } else if (moment > latestMicros) {
            out.fail(ProblemCode.TOO_LATE, latestDay());
        } else {
            out.setNumber(moment);
        }
    }

    private long utcMicros() {
        long local = temporal.epochDay() * MICROS_PER_DAY;
        if (!temporal.timed()) {
            return clock.toUtcMicros(type.endOfDay() ? local + MICROS_PER_DAY - MICROS_PER_SECOND : local);
        }
        local += temporal.microsOfDay();
        int offset = temporal.offsetSeconds();
        return offset == TimeText.NO_OFFSET ? clock.toUtcMicros(local) : local - offset * MICROS_PER_SECOND;
    }

    private String latestDay() {
        Instant latest = Instant.EPOCH.plus(latestMicros, ChronoUnit.MICROS);
        return latest.atZone(zone).toLocalDate().toString();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
