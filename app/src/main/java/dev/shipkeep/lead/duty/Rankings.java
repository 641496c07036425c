package dev.shipkeep.lead.duty;

import dev.shipkeep.organization.People;
import dev.shipkeep.organization.Unit;
import dev.shipkeep.organization.Units;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who brought how many leads in a month, and what became of them; as it is now, or as a manager published it. */
@Component
public class Rankings {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final People people;
    private final Units units;
    private final Audit audit;
    private final BusinessTime time;

    Rankings(JdbcClient jdbc, Duties duties, People people, Units units, Audit audit, BusinessTime time) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Somebody's month; the order is by accepted leads, then by all.
     *
     * @param owed working days on which a lead was due; absences are excused
     * @param done of them, with one
     */
    public record Row(
            int place,
            long personId,
            String name,
            String unitName,
            int leads,
            int accepted,
            int converted,
            int owed,
            int done) {}

    /** A ranking that a manager published. */
    public record Published(long id, String unitName, String publishedByName, Instant publishedAt, List<Row> rows) {}

    /** The unit that the acting person works in. */
    @Transactional(readOnly = true)
    public Unit ownUnit() {
        return units.getUnit(people.getPerson(Acting.get().id()).unitId());
    }

    @Transactional(readOnly = true)
    public List<Row> rank(YearMonth month, Unit unit) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        LocalDate countedThrough = last.isAfter(time.today()) ? time.today() : last;
        return jdbc.sql("""
                SELECT rank() OVER (ORDER BY accepted DESC, leads DESC)::int AS place, person_id, name, unit_name,
                       leads, accepted, converted, owed, done
                FROM lead.duty_ranking(?, ?, ?::date[], ?::ltree)
                ORDER BY place, name, person_id""")
                .param(first)
                .param(last)
                .param(duties.workedDays(first, countedThrough))
                .param(unit.path())
                .query(Rankings::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("place"),
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getInt("leads"),
                row.getInt("accepted"),
                row.getInt("converted"),
                row.getInt("owed"),
                row.getInt("done"));
    }

    /** Shows everybody below the own unit how the month stands; again, the newer one takes the place of the older. */
    @Transactional
    public int publish(YearMonth month) {
        Unit unit = ownUnit();
        jdbc.sql("DELETE FROM lead.ranking WHERE unit_id = ? AND month = ?")
                .params(unit.id(), month.atDay(1))
                .update();
        long id = jdbc.sql("""
                INSERT INTO lead.ranking (unit_id, month, published_by_name, published_at)
                VALUES (?, ?, ?, ?) RETURNING id""")
                .params(unit.id(), month.atDay(1), Acting.get().name(), Timestamp.from(time.now()))
                .query(Long.class)
                .single();
        List<Row> rows = rank(month, unit);
        for (Row row : rows) {
            add(id, row);
        }
        audit.record("publish", "leadRanking", id, null, Map.of("month", month.toString(), "people", rows.size()));
        return rows.size();
    }

    private void add(long ranking, Row row) {
        jdbc.sql("""
                INSERT INTO lead.ranking_row
                    (ranking_id, person_id, place, name, unit_name, leads, accepted, converted, owed, done)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        ranking,
                        row.personId(),
                        row.place(),
                        row.name(),
                        row.unitName(),
                        row.leads(),
                        row.accepted(),
                        row.converted(),
                        row.owed(),
                        row.done())
                .update();
    }

    /** What was published for the acting person's line, the nearest unit first. */
    @Transactional(readOnly = true)
    public Optional<Published> findPublished(YearMonth month) {
        List<Published> found = jdbc.sql("""
                SELECT ranking.id, unit.name, ranking.published_by_name, ranking.published_at
                FROM lead.ranking JOIN organization.unit ON unit.id = ranking.unit_id
                WHERE ranking.month = ? AND ?::ltree <@ unit.path ORDER BY nlevel(unit.path) DESC LIMIT 1""")
                .params(month.atDay(1), ownUnit().path())
                .query((row, number) -> new Published(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("published_by_name"),
                        row.getTimestamp("published_at").toInstant(),
                        new ArrayList<>()))
                .list();
        return found.stream()
                .findFirst()
                .map(one -> new Published(
                        one.id(), one.unitName(), one.publishedByName(), one.publishedAt(), listRows(one.id())));
    }

    private List<Row> listRows(long ranking) {
        return jdbc.sql("""
                SELECT place, person_id, name, unit_name, leads, accepted, converted, owed, done
                FROM lead.ranking_row WHERE ranking_id = ? ORDER BY place, name, person_id LIMIT 500""").param(ranking).query(Rankings::read).list();
    }
}
