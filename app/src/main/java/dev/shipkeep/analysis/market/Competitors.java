package dev.shipkeep.analysis.market;

import dev.shipkeep.analysis.CompetitorRenamed;
import dev.shipkeep.platform.access.Acting;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of competitors. */
@Component
public class Competitors {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2_000;

    private static final String SELECT = """
            SELECT id, name, strengths, weaknesses, areas, note, active, changed_at, changed_by, version
            FROM analysis.competitor
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Competitors(JdbcClient jdbc, Audit audit, BusinessTime time, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.audit = audit;
        this.time = time;
    }

    /**
     * A competitor with what it carries for the shippers that the asker sees.
     *
     * @param monthlyParcels as the shippers state them
     */
    public record Share(Competitor competitor, long accounts, long monthlyParcels) {}

    /** Active ones first, those that carry most before the others. */
    @Transactional(readOnly = true)
    public List<Share> listShares() {
        return jdbc.sql("""
                WITH carried AS MATERIALIZED (
                    SELECT carrier, count(DISTINCT account_id) AS accounts, sum(monthly_parcels) AS parcels
                    FROM analysis.volume GROUP BY carrier
                )
                SELECT id, name, strengths, weaknesses, areas, note, active, changed_at, changed_by, version,
                       coalesce(accounts, 0) AS accounts, coalesce(parcels, 0) AS parcels
                FROM analysis.competitor LEFT JOIN carried ON carrier = name
                ORDER BY active DESC, parcels DESC, name LIMIT 500""")
                .query((row, number) -> new Share(read(row), row.getLong("accounts"), row.getLong("parcels")))
                .list();
    }

    /** Names of those that are offered where carriers are named. */
    @Transactional(readOnly = true)
    public List<String> listNames() {
        return jdbc.sql("SELECT name FROM analysis.competitor WHERE active ORDER BY name LIMIT 500")
                .query(String.class)
                .list();
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public Competitor getCompetitor(long id) {
        return find("WHERE id = ?", id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<Competitor> findByName(String name) {
        return find("WHERE name = ?", name);
    }

    private Optional<Competitor> find(String where, Object parameter) {
        return jdbc.sql(SELECT + where)
                .param(parameter)
                .query((row, number) -> read(row))
                .optional();
    }

    @Transactional
    public Change<Competitor> create(Competitor.Entry entry) {
        List<FieldProblem> problems = problems(entry, null);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        long id = jdbc.sql("""
                INSERT INTO analysis.competitor (name, strengths, weaknesses, areas, note, active, changed_at, changed_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        entry.name(),
                        entry.strengths(),
                        entry.weaknesses(),
                        entry.areas(),
                        entry.note(),
                        entry.active(),
                        Timestamp.from(time.now()),
                        Acting.get().name())
                .query(Long.class)
                .single();
        audit.record("create", "competitor", id, null, entry);
        return new Change.Done<>(getCompetitor(id));
    }

    /** The name stays once volumes name it: who renames may not see all of them. */
    @Transactional
    public Change<Competitor> edit(long id, int version, Competitor.Entry entry) {
        Competitor old = getCompetitor(id);
        List<FieldProblem> problems = problems(entry, old);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        int changed = jdbc.sql("""
                UPDATE analysis.competitor
                SET name = ?, strengths = ?, weaknesses = ?, areas = ?, note = ?, active = ?, changed_at = ?,
                    changed_by = ?, version = version + 1
                WHERE id = ? AND version = ?""")
                .params(
                        entry.name(),
                        entry.strengths(),
                        entry.weaknesses(),
                        entry.areas(),
                        entry.note(),
                        entry.active(),
                        Timestamp.from(time.now()),
                        Acting.get().name(),
                        id,
                        version)
                .update();
        if (changed == 0) {
            return Change.refused("version", "analysis.problem.outdated");
        }
        audit.record("change", "competitor", id, Competitor.Entry.of(old), entry);
        if (!old.name().equals(entry.name())) {
            events.publishEvent(new CompetitorRenamed(old.name(), entry.name()));
        }
        return new Change.Done<>(getCompetitor(id));
    }

    private List<FieldProblem> problems(Competitor.Entry entry, @Nullable Competitor self) {
        List<FieldProblem> problems = new ArrayList<>();
        if (entry.name().isBlank()) {
            problems.add(FieldProblem.of("name", "analysis.problem.name"));
        } else if (entry.name().length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "analysis.problem.long", LONGEST_NAME));
        } else if (self != null && !self.name().equals(entry.name()) && isNamed(self.name())) {
            problems.add(FieldProblem.of("name", "analysis.problem.nameUsed", self.name()));
        } else if (findByName(entry.name())
                .filter(other -> self == null || other.id() != self.id())
                .isPresent()) {
            problems.add(FieldProblem.of("name", "analysis.problem.nameTaken", entry.name()));
        }
        for (String field : List.of("strengths", "weaknesses", "areas", "note")) {
            if (entry.value(field).length() > LONGEST_TEXT) {
                problems.add(FieldProblem.of(field, "analysis.problem.long", LONGEST_TEXT));
            }
        }
        return problems;
    }

    private boolean isNamed(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM analysis.volume WHERE carrier = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static Competitor read(ResultSet row) throws SQLException {
        return new Competitor(
                row.getLong("id"),
                row.getString("name"),
                row.getString("strengths"),
                row.getString("weaknesses"),
                row.getString("areas"),
                row.getString("note"),
                row.getBoolean("active"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
