package dev.shipkeep.waybill.panel;

import dev.shipkeep.platform.list.ListAddress;
import dev.shipkeep.platform.list.Where;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account's parcels are narrowed to; an empty text leaves a choice open.
 *
 * @param timely {@code on_time}, {@code late} (delivered after the promise) or {@code overdue} (not delivered, promise over)
 * @param from first day of shipping
 * @param to last day of shipping
 */
public record ParcelFilter(
        String state,
        String timely,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String origin,
        String destination) {

    /** States of parcels; their texts are {@code waybill.status.*}. */
    public static final List<String> STATES = List.of(
            "booked",
            "picked_up",
            "in_transit",
            "out_for_delivery",
            "delivered",
            "returned",
            "lost",
            "damaged",
            "refused",
            "cancelled",
            "problem");

    /** Texts are {@code waybill.timely.*}. */
    public static final List<String> TIMELY = List.of("on_time", "late", "overdue");

    static final Set<String> PARAMETERS =
            Set.of("state", "timely", "from", "to", "origin", "destination", ListAddress.PLACE);

    static ParcelFilter of(ListAddress address) {
        return new ParcelFilter(
                known(STATES, address.value("state")),
                known(TIMELY, address.value("timely")),
                day(address.value("from")),
                day(address.value("to")),
                address.value("origin"),
                address.value("destination"));
    }

    private static String known(List<String> choices, String value) {
        return choices.contains(value) ? value : "";
    }

    /** Years of four digits only: PostgreSQL's calendar ends before Java's. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() == "2026-01-01".length() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    void addTo(Where where, Instant now) {
        where.andIfGiven("waybill.status = ?", state);
        where.andIfGiven("waybill.origin_region = ?", origin);
        where.andIfGiven("waybill.destination_region = ?", destination);
        if (from != null) {
            where.and("waybill.shipped_at >= ?", startOf(from));
        }
        if (to != null) {
            where.and("waybill.shipped_at < ?", startOf(to.plusDays(1)));
        }
        switch (timely) {
            case "on_time" -> where.and("waybill.status = 'delivered' AND waybill.delivered_at <= waybill.promised_at");
            case "late" -> where.and("waybill.status = 'delivered' AND waybill.delivered_at > waybill.promised_at");
            case "overdue" ->
                where.and(
                        "waybill.status NOT IN ('delivered', 'returned', 'lost', 'refused', 'cancelled')"
                                + " AND waybill.promised_at < ?",
                        Timestamp.from(now));
            default -> {}
        }
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(BusinessTime.ZONE).toInstant());
    }
}
