package dev.shipkeep.lead.duty;

import dev.shipkeep.lead.duty.Standing.Stage;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What managers write down about the duty: why somebody brought no lead, and when somebody is away. */
@Component
public class DutyKeeper {

    public static final List<String> CAUSES =
            List.of("exhausted", "workload", "training", "forgotten", "system", "unwilling", "other");

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REASON = 100;
    private static final int LONGEST_ABSENCE_DAYS = 366;
    private static final int MOST_MISSED_DAYS = 20;

    private static final String SELECT_ABSENCE = """
            SELECT absence.id, person.name, from_day, to_day, reason
            FROM lead.absence JOIN organization.person ON person.id = absence.person_id
            """;

    private final JdbcClient jdbc;
    private final Duties duties;
    private final WorkingDays workingDays;
    private final Audit audit;
    private final BusinessTime time;

    DutyKeeper(JdbcClient jdbc, Duties duties, WorkingDays workingDays, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.workingDays = workingDays;
        this.audit = audit;
        this.time = time;
    }

    /** A span in which somebody owes nothing. */
    public record Absence(long id, String name, LocalDate from, LocalDate to, String reason) {}

    /** Counting begins anew afterwards. */
    @Transactional
    public Change<Boolean> recordCause(long personId, String cause, String note) {
        Standing standing = getOther(personId);
        if (standing.stage(duties.getPolicy(), workingDays.calendar(), time.today()) == Stage.FINE) {
            return Change.refused("cause", "lead.duty.problem.fine", standing.name());
        }
        if (!CAUSES.contains(cause)) {
            return Change.refused("cause", "lead.duty.problem.cause");
        }
        if (cause.equals("other") && note.isBlank() || note.length() > LONGEST_NOTE) {
            return Change.refused("note", "lead.duty.problem.note", LONGEST_NOTE);
        }
        jdbc.sql("""
                INSERT INTO lead.duty_cause
                    (person_id, from_day, to_day, missed_days, cause, note, recorded_by_name, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .param(personId)
                .param(standing.missed().getFirst())
                .param(standing.missed().getLast())
                .param(standing.missed().size())
                .param(cause)
                .param(note.isBlank() ? null : note)
                .param(Acting.get().name())
                .param(Timestamp.from(time.now()))
                .update();
        audit.record(
                "explain",
                "leadDuty",
                personId,
                null,
                Map.of("name", standing.name(), "days", standing.missed().size(), "cause", cause, "note", note));
        return new Change.Done<>(true);
    }

    /** Nobody excuses themselves. */
    private Standing getOther(long personId) {
        Standing standing = duties.find(personId).orElseThrow(() -> new NotFound());
        if (personId == Acting.get().id()) {
            throw new NotAllowed();
        }
        return standing;
    }

    @Transactional
    public Change<Boolean> recordAbsence(long personId, String from, String to, String reason) {
        Standing standing = getOther(personId);
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if (first.isEmpty()) {
            return Change.refused("from", "calendar.problem.day");
        }
        if (last.isEmpty()
                || last.get().isBefore(first.get())
                || first.get().plusDays(LONGEST_ABSENCE_DAYS).isBefore(last.get())) {
            return Change.refused("to", "calendar.problem.last");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Change.refused("reason", "calendar.problem.note", LONGEST_REASON);
        }
        Optional<Absence> known = findOverlapping(personId, first.get(), last.get(), reason);
        if (known.isPresent()) {
            return Change.refused(
                    "from",
                    "lead.duty.problem.known",
                    known.get().name(),
                    known.get().from().toString(),
                    known.get().to().toString(),
                    known.get().reason());
        }
        jdbc.sql("""
                INSERT INTO lead.absence (person_id, from_day, to_day, reason, recorded_by_name, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(personId, first.get(), last.get(), reason, Acting.get().name(), Timestamp.from(time.now()))
                .update();
        audit.record(
                "create",
                "absence",
                personId,
                null,
                Map.of("name", standing.name(), "from", first.get(), "to", last.get(), "reason", reason));
        return new Change.Done<>(true);
    }

    /** For the same reason, so that a form that is sent twice is kept once, even in the same moment. */
    private Optional<Absence> findOverlapping(long personId, LocalDate first, LocalDate last, String reason) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('lead.absence', ?))")
                .param(personId)
                .query((row, number) -> 0)
                .list();
        return jdbc.sql(SELECT_ABSENCE + """
                WHERE absence.person_id = ? AND to_day >= ? AND from_day <= ? AND lower(reason) = lower(?)
                ORDER BY from_day LIMIT 1""")
                .params(personId, first, last, reason)
                .query((row, number) -> absence(row))
                .optional();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"));
    }

    /** Those that last or are to come. */
    @Transactional(readOnly = true)
    public List<Absence> listAbsences() {
        return jdbc.sql(SELECT_ABSENCE + """
                WHERE to_day >= ? ORDER BY from_day, absence.id LIMIT 200""")
                .param(time.today())
                .query((row, number) -> absence(row))
                .list();
    }

    @Transactional
    public void removeAbsence(long id) {
        Long person = jdbc.sql("DELETE FROM lead.absence WHERE id = ? AND person_id <> ? RETURNING person_id")
                .params(id, Acting.get().id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound());
        audit.record("delete", "absence", person, null, null);
    }

    /** For the whole carrier. @param since empty to end the duty */
    @Transactional
    public Change<Boolean> setPolicy(String since, String missedDays) {
        if (!Acting.get().seesAll()) {
            throw new NotAllowed();
        }
        Optional<LocalDate> first = day(since);
        if (first.isEmpty() && !since.isBlank()) {
            return Change.refused("since", "calendar.problem.day");
        }
        if (!missedDays.matches("\\d{1,2}")
                || Integer.parseInt(missedDays) < 1
                || Integer.parseInt(missedDays) > MOST_MISSED_DAYS) {
            return Change.refused("missedDays", "lead.duty.problem.missedDays", MOST_MISSED_DAYS);
        }
        DutyPolicy before = duties.getPolicy();
        jdbc.sql("UPDATE lead.duty_policy SET since = ?, missed_days = ?")
                .param(first.orElse(null))
                .param(Integer.parseInt(missedDays))
                .update();
        audit.record(
                "change",
                "leadDuty",
                "policy",
                before,
                new DutyPolicy(first.orElse(null), Integer.parseInt(missedDays)));
        return new Change.Done<>(true);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
