package dev.shipkeep.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A place in the trail: right after this entry, backwards in time. */
public record AuditPlace(Instant happenedAt, long id) {

    public static AuditPlace after(AuditEntry entry) {
        return new AuditPlace(entry.happenedAt(), entry.id());
    }

    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, happenedAt) + "-" + id;
    }

    /** Nothing for a text that is none. */
    public static Optional<AuditPlace> parse(String text) {
        if (!text.matches("\\d{1,18}-\\d{1,18}")) {
            return Optional.empty();
        }
        int dash = text.indexOf('-');
        Instant time = Instant.EPOCH.plus(Long.parseLong(text.substring(0, dash)), ChronoUnit.MICROS);
        return Optional.of(new AuditPlace(time, Long.parseLong(text.substring(dash + 1))));
    }
}
