package dev.shipkeep.lead.duty;

import dev.shipkeep.core.calendar.WorkingCalendar;
import dev.shipkeep.lead.duty.Standing.Stage;
import dev.shipkeep.organization.People;
import dev.shipkeep.organization.WorkingDays;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who owes leads, and who brought none for too long. */
@Component
public class Duties {

    /** Longer ago nobody counts the days one by one. */
    private static final int DAYS_LOOKED_BACK = 120;

    private static final String OWES = """
            SELECT EXISTS (SELECT FROM organization.person_role
                           WHERE person_id = ? AND role_code IN ('courier', 'area_representative'))""";

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final People people;
    private final BusinessTime time;

    Duties(JdbcClient jdbc, WorkingDays workingDays, People people, BusinessTime time) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.people = people;
        this.time = time;
    }

    /** A person's day. */
    public enum Today {
        /** No duty: not of those who owe, not a working day, or away. */
        FREE,
        OPEN,
        DONE
    }

    /**
     * Somebody's standing as managers see it.
     *
     * @param mine whether the acting person is the one who has to ask
     */
    public record Row(Standing standing, Stage stage, boolean mine) {}

    @Transactional(readOnly = true)
    public DutyPolicy getPolicy() {
        return jdbc.sql("SELECT since, missed_days FROM lead.duty_policy")
                .query((row, number) ->
                        new DutyPolicy(row.getObject("since", LocalDate.class), row.getInt("missed_days")))
                .single();
    }

    /** The acting person's own day. */
    @Transactional(readOnly = true)
    public Today today() {
        if (!workingDays.isWorkedToday() || !owes()) {
            return Today.FREE;
        }
        return find(Acting.get().id())
                .map(standing ->
                        standing.findsToday() > 0 ? Today.DONE : standing.excusedToday() ? Today.FREE : Today.OPEN)
                .orElse(Today.FREE);
    }

    private boolean owes() {
        return jdbc.sql(OWES).param(Acting.get().id()).query(Boolean.class).single();
    }

    /** Everybody below the acting person who owes leads, those who missed most first. */
    @Transactional(readOnly = true)
    public List<Row> listRows() {
        DutyPolicy policy = getPolicy();
        WorkingCalendar calendar = workingDays.calendar();
        LocalDate today = time.today();
        long unit = people.getPerson(Acting.get().id()).unitId();
        return listStandings().stream()
                .map(standing -> {
                    Stage stage = standing.stage(policy, calendar, today);
                    return new Row(standing, stage, standing.concerns(unit, stage));
                })
                .sorted(Comparator.comparing(Row::mine)
                        .thenComparing(row -> row.standing().missed().size())
                        .reversed()
                        .thenComparing(row -> row.standing().name())
                        .thenComparing(row -> row.standing().personId()))
                .toList();
    }

    /** Somebody whom the acting person sees and who owes leads. */
    @Transactional(readOnly = true)
    public Optional<Standing> find(long personId) {
        return listStandings().stream()
                .filter(standing -> standing.personId() == personId)
                .findFirst();
    }

    private List<Standing> listStandings() {
        LocalDate today = time.today();
        return jdbc.sql("""
                SELECT person_id, staff_no, name, unit_id, unit_name, missed, finds_today, excused_today, responsible
                FROM lead.duty_standing(?::date[], ?)""")
                .param(workedDays(today.minusDays(DAYS_LOOKED_BACK), today.minusDays(1)))
                .param(today)
                .query(Duties::read)
                .list();
    }

    /** Working days of a span, for a query. */
    String[] workedDays(LocalDate first, LocalDate last) {
        WorkingCalendar calendar = workingDays.calendar();
        return last.isBefore(first)
                ? new String[0]
                : first.datesUntil(last.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .map(LocalDate::toString)
                        .toArray(String[]::new);
    }

    private static Standing read(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getLong("person_id"),
                row.getString("staff_no"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                List.of((java.sql.Date[]) row.getArray("missed").getArray()).stream()
                        .map(java.sql.Date::toLocalDate)
                        .toList(),
                row.getInt("finds_today"),
                row.getBoolean("excused_today"),
                List.of((Long[]) row.getArray("responsible").getArray()));
    }
}
