package dev.shipkeep.waybill.panel;

import dev.shipkeep.platform.list.Place;
import dev.shipkeep.platform.list.Where;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parcel's place in its list: ship time to the microsecond, as PostgreSQL keeps it, and the number. */
final class ParcelPlace {

    private static final long MICROS_OF_A_SECOND = 1_000_000;

    /** Sixteen digits of microseconds reach to the year 2286. */
    private static final Pattern FORM = Pattern.compile("(\\d{1,16}) (.+)", Pattern.DOTALL);

    private ParcelPlace() {}

    static Place of(ParcelRow row, Place.Direction direction) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, row.shippedAt());
        return new Place(direction, micros + " " + row.waybillNo(), 0);
    }

    /** Narrows to the parcels on the place's side, newest first; nothing for a place that is none. */
    static void addTo(Where where, Place place) {
        Matcher parts = FORM.matcher(place.value());
        if (!parts.matches()) {
            return;
        }
        Timestamp shippedAt = Timestamp.from(instant(Long.parseLong(parts.group(1))));
        String sign = place.direction() == Place.Direction.AFTER ? "<" : ">";
        // The first condition says nothing new, but PostgreSQL skips partitions by it.
        where.and("waybill.shipped_at " + sign + "= ?", shippedAt)
                .and("(waybill.shipped_at, waybill.waybill_no) " + sign + " (?, ?)", shippedAt, parts.group(2));
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(
                Math.floorDiv(micros, MICROS_OF_A_SECOND), Math.floorMod(micros, MICROS_OF_A_SECOND) * 1_000);
    }
}
