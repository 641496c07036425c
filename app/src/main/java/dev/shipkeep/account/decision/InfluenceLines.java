package dev.shipkeep.account.decision;

import dev.shipkeep.account.Timeline;
import dev.shipkeep.platform.access.NotFound;
import dev.shipkeep.platform.audit.Audit;
import dev.shipkeep.platform.page.Change;
import dev.shipkeep.platform.page.FieldProblem;
import dev.shipkeep.platform.time.BusinessTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lines between contacts of one account. Influence may be mutual or go round, since people's does; the map says so. Who
 * reports to whom never goes round, and is kept with the contact.
 */
@Component
public class InfluenceLines {

    public static final List<Integer> STRENGTHS = List.of(1, 2, 3);

    private static final String SELECT = """
            SELECT influence_line.id, source.id AS from_id, source.name AS from_name, target.id AS to_id,
                   target.name AS to_name, strength
            FROM account.influence_line
                JOIN account.contact source ON source.id = from_contact_id
                JOIN account.contact target ON target.id = to_contact_id AND target.account_id = source.account_id
            WHERE source.account_id = ?
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Timeline timeline;
    private final BusinessTime time;

    InfluenceLines(JdbcClient jdbc, Audit audit, Timeline timeline, BusinessTime time) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.timeline = timeline;
        this.time = time;
    }

    /** Strong ones first. */
    @Transactional(readOnly = true)
    public List<InfluenceLine> listLines(long accountId) {
        return query(SELECT + "ORDER BY strength DESC, influence_line.id LIMIT 400", accountId);
    }

    /** Draws a line, or gives the one that is there another strength. */
    @Transactional
    public Change<InfluenceLine> draw(long accountId, long fromId, long toId, int strength) {
        List<FieldProblem> problems = problems(accountId, fromId, toId, strength);
        if (!problems.isEmpty()) {
            return new Change.Refused<>(problems);
        }
        Optional<InfluenceLine> old = find(accountId, fromId, toId);
        jdbc.sql("""
                INSERT INTO account.influence_line (from_contact_id, to_contact_id, strength) VALUES (?, ?, ?)
                ON CONFLICT (from_contact_id, to_contact_id) DO UPDATE SET strength = excluded.strength""").params(fromId, toId, strength).update();
        InfluenceLine line = find(accountId, fromId, toId).orElseThrow(NotFound::new);
        if (old.filter(line::equals).isEmpty()) {
            String action = old.isEmpty() ? "create" : "change";
            audit.recordOfAccount(accountId, action, "influenceLine", line.id(), old.orElse(null), line);
            tell(accountId, "account.timeline.influenceDrawn", line);
        }
        return new Change.Done<>(line);
    }

    private List<FieldProblem> problems(long accountId, long fromId, long toId, int strength) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isContactOf(accountId, fromId)) {
            problems.add(FieldProblem.of("from", "account.problem.contactOfAccount"));
        }
        if (fromId == toId) {
            problems.add(FieldProblem.of("to", "account.problem.influenceSelf"));
        } else if (!isContactOf(accountId, toId)) {
            problems.add(FieldProblem.of("to", "account.problem.contactOfAccount"));
        }
        if (!STRENGTHS.contains(strength)) {
            problems.add(FieldProblem.of("strength", "account.problem.choice"));
        }
        return problems;
    }

    private boolean isContactOf(long accountId, long contactId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account.contact WHERE id = ? AND account_id = ? AND active)")
                .params(contactId, accountId)
                .query(Boolean.class)
                .single();
    }

    /** @throws NotFound when there is no such line at the account */
    @Transactional
    public void erase(long accountId, long id) {
        InfluenceLine line = query(SELECT + "AND influence_line.id = ?", accountId, id).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        jdbc.sql("DELETE FROM account.influence_line WHERE id = ?").param(id).update();
        audit.recordOfAccount(accountId, "delete", "influenceLine", id, line, null);
        tell(accountId, "account.timeline.influenceErased", line);
    }

    private void tell(long accountId, String key, InfluenceLine line) {
        timeline.add(accountId, time.now(), "contact", key, List.of(line.from(), line.to()));
    }

    private Optional<InfluenceLine> find(long accountId, long fromId, long toId) {
        return query(SELECT + "AND source.id = ? AND target.id = ?", accountId, fromId, toId).stream()
                .findFirst();
    }

    private List<InfluenceLine> query(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) -> new InfluenceLine(
                        row.getLong("id"),
                        row.getLong("from_id"),
                        row.getString("from_name"),
                        row.getLong("to_id"),
                        row.getString("to_name"),
                        row.getInt("strength")))
                .list();
    }
}
