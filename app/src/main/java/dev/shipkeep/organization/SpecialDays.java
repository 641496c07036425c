package dev.shipkeep.organization;

import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotAllowed;
import dev.shipkeep.platform.access.Permission;
import dev.shipkeep.platform.access.SignedIn;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the days on which the carrier works otherwise than published. */
@Component
public class SpecialDays {

    private static final int MOST_DAYS_AT_ONCE = 31;
    private static final int LONGEST_NOTE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final String SET = """
            INSERT INTO organization.special_day (day, worked, note, set_by_name) VALUES (?, ?, ?, ?)
            ON CONFLICT (day) DO UPDATE
            SET worked = excluded.worked, note = excluded.note, set_by_name = excluded.set_by_name, set_at = now()""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Audit audit;

    SpecialDays(JdbcClient jdbc, WorkingDays workingDays, Audit audit) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.audit = audit;
    }

    /** A day of the carrier's own. */
    public record OwnDay(LocalDate day, boolean worked, String note, String setByName) {}

    @Transactional(readOnly = true)
    public List<OwnDay> listOfYear(int year) {
        return jdbc.sql("""
                SELECT day, worked, note, set_by_name FROM organization.special_day
                WHERE day BETWEEN ? AND ? ORDER BY day""")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query((row, number) -> new OwnDay(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("worked"),
                        row.getString("note"),
                        row.getString("set_by_name")))
                .list();
    }

    /** The calendar is the whole carrier's, so nobody who sees a part only may change it. */
    public static boolean mayChange(SignedIn person) {
        return person.seesAll() && person.may(Permission.CALENDAR_WRITE);
    }

    /** @param last empty for a single day */
    @Transactional
    public Change<Integer> set(String first, String last, boolean worked, String note) {
        requireRight();
        Optional<LocalDate> from = day(first);
        Optional<LocalDate> to = last.isBlank() ? from : day(last);
        if (from.isEmpty()) {
            return Change.refused("first", "calendar.problem.day");
        }
        if (to.isEmpty() || to.get().isBefore(from.get())) {
            return Change.refused("last", "calendar.problem.last");
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        if (days > MOST_DAYS_AT_ONCE) {
            return Change.refused("last", "calendar.problem.many", MOST_DAYS_AT_ONCE);
        }
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            return Change.refused("note", "calendar.problem.note", LONGEST_NOTE);
        }
        from.get().datesUntil(to.get().plusDays(1)).forEach(day -> set(day, worked, note.strip()));
        return new Change.Done<>((int) days);
    }

    private void set(LocalDate day, boolean worked, String note) {
        jdbc.sql(SET).params(day, worked, note, Acting.get().name()).update();
        audit.record("change", "specialDay", day, null, Map.of("worked", worked, "note", note));
        forgetAfterCommit();
    }

    /** What is published holds again. */
    @Transactional
    public void remove(String text) {
        requireRight();
        day(text).ifPresent(day -> {
            int removed = jdbc.sql("DELETE FROM organization.special_day WHERE day = ?")
                    .param(day)
                    .update();
            if (removed > 0) {
                audit.record("delete", "specialDay", day, null, null);
                forgetAfterCommit();
            }
        });
    }

    private static void requireRight() {
        if (!mayChange(Acting.get())) {
            throw new NotAllowed();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workingDays.forget();
            }
        });
    }
}
