package dev.shipkeep.organization.administration;

import dev.shipkeep.platform.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the audit trail as they stand in the address.
 *
 * @param person name, staff number or user name
 * @param id of the thing; with its kind in {@code subject}
 * @param from business day, included
 * @param to business day, included
 */
public record AuditQuery(String person, String action, String subject, String id, String from, String to) {

    static AuditQuery of(Map<String, String> query) {
        return new AuditQuery(
                text(query, "person"),
                text(query, "action"),
                text(query, "subject"),
                text(query, "id"),
                text(query, "from"),
                text(query, "to"));
    }

    private static String text(Map<String, String> query, String name) {
        return query.getOrDefault(name, "").strip();
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("person", person);
        values.put("action", action);
        values.put("subject", subject);
        values.put("id", id);
        values.put("from", from);
        values.put("to", to);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    @Nullable
    Instant start() {
        LocalDate day = day(from);
        return day == null ? null : day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    @Nullable
    Instant end() {
        LocalDate day = day(to);
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() || text.length() != 10 ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
