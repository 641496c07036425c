package dev.shipkeep.platform.importing.internal;

import dev.shipkeep.platform.importing.FieldType;
import dev.shipkeep.platform.importing.ProblemCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class DayParser implements CellParser {

    private static final long SECONDS_PER_DAY = 86_400;

    private final FieldType.Day type;
    private final TemporalText temporal;
    private final ZoneId zone;
    private final long earliest;
    private final long latest;

    DayParser(FieldType.Day type, TemporalText temporal, ZoneId zone, Instant now) {
        this.type = type;
        this.temporal = temporal;
        this.zone = zone;
        earliest = type.earliest().toEpochDay();
        latest = now.atZone(zone).toLocalDate().toEpochDay() + type.maxFutureDays();
    }

    @Override
    public void parse(String text, CellValue out) {
        ProblemCode problem = temporal.read(text);
        if (problem != null) {
            out.fail(problem);
            return;
        }
        long day = localDay();
        if (day < earliest) {
            out.fail(ProblemCode.TOO_EARLY, type.earliest().toString());
        } else if (day > latest) {
            out.fail(ProblemCode.TOO_LATE, LocalDate.ofEpochDay(latest).toString());
        } else {
            out.setNumber(day);
        }
    }

    /** A time with an offset of its own may fall on another day here. */
    private long localDay() {
        int offset = temporal.offsetSeconds();
        if (offset == TimeText.NO_OFFSET) {
            return temporal.epochDay();
        }
        long second = temporal.epochDay() * SECONDS_PER_DAY + temporal.microsOfDay() / 1_000_000 - offset;
        return Instant.ofEpochSecond(second).atZone(zone).toLocalDate().toEpochDay();
    }
}
